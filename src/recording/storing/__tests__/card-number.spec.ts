import { REDACTED, redactText } from "../redaction"
import { toStorablePayload } from "../storable-payload"

describe("a card number in a text", () => {
  it.each([
    ["Visa", "4242424242424242"],
    ["with dots", "4242.4242.4242.4242"],
    ["with two spaces", "4242  4242  4242  4242"],
    ["with spaces that do not break", "4242\u00a04242\u00a04242\u00a04242"],
    ["with dashes of a typesetter", "4242–4242–4242–4242"],
    ["Mastercard", "5555 5555 5555 4444"],
    ["Mastercard of the second range", "2223003122003222"],
    ["American Express", "3782 822463 10005"],
    ["Discover", "6011111111111117"],
    ["JCB", "3530111333300000"],
    ["Diners Club", "3056 930902 5904"],
    ["UnionPay", "6200000000000005"],
  ])("%s is blanked", (_, digits) => {
    expect(redactText(`Paid with ${digits}, twice`)).toBe(
      `Paid with ${REDACTED}, twice`
    )
  })

  it("is blanked without what stands behind it", () => {
    expect(redactText("4242 4242 4242 4242 12/27 123")).toBe(
      `${REDACTED} 12/27 123`
    )
    expect(redactText("4242424242424242 5555555555554444")).toBe(
      `${REDACTED} ${REDACTED}`
    )
  })

  it.each([
    // Each of them passes the test of Luhn.
    ["an EAN", "4006381333932"],
    ["a moment in milliseconds", "1771236000004"],
    ["a number of no scheme", "1234567812345670"],
    ["a Visa that is one digit short", "424242424242427"],
    ["a telephone number", "+49 171 1234567"],
    ["amounts", "2300.00  1500.00 1200.50"],
    ["dates", "2026.11.28 10.30.15 2026.11.29"],
    ["a name with it", "order_4111111111111111"],
    ["a tracking number", "Shipped — tracking: 4111111111111111"],
    ["a longer number", "42424242424242424242424242"],
  ])("%s is none", (_, text) => {
    expect(redactText(text)).toBe(text)
  })
})

describe("a card number as a number", () => {
  it.each([
    4111111111111111, 5555555555554444, 378282246310005, 30569309025904,
    3530111333300000,
  ])("is blanked: %d", (number) => {
    expect(toStorablePayload({ number, list: [number] })).toEqual({
      number: REDACTED,
      list: [REDACTED],
    })
  })

  it.each([
    ["created_at", 1771236000004],
    ["timestamp", 1771236000004],
    ["number", 1771236000004],
    ["amount", 424242],
    ["ean", 4006381333932],
    ["number", 4006381333932],
    ["display_id", 4111111111111111],
    ["external_id", 4111111111111111],
    ["orderNumber", 4111111111111111],
    ["tracking_number", 4111111111111111],
    ["number", 4111111111111112],
    ["number", 1234567812345670],
    ["number", -4111111111111111],
    ["number", 4111111111111111.5],
    ["number", 0.1],
  ])("is none under %s: %d", (key, value) => {
    expect(toStorablePayload({ [key]: value })).toEqual({ [key]: value })
  })
})
