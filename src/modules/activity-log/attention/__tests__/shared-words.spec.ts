import { formatMoney } from "../../../../recording/wording/money"
import { sharedWords } from "../shared-words"

describe("sharedWords", () => {
  it.each([
    [
      [
        "Refund of £19.00 via Stripe failed: card expired",
        "Refund of £12.00 via Stripe failed: card expired",
      ],
      "Refund of … via Stripe failed: card expired",
    ],
    [
      [
        '"newsletter" to a@x.example failed: full',
        '"newsletter" to b@y.example failed: full',
      ],
      '"newsletter" to … failed: full',
    ],
    [["Tray 1 jam", "Tray 2 jam", "Tray 2 jam"], "Tray … jam"],
    [
      ["Refund of £19.00 failed", "Refund of £19.00 failed"],
      "Refund of … failed",
    ],
    [
      ["Refund of CHF 19.00 failed", "Refund of CHF 19.00 failed"],
      "Refund of … failed",
    ],
    [
      ["Only 5 GBP (of £19.00), 3 left", "Only 7 GBP (of £1), 3 left"],
      "Only … (of … 3 left",
    ],
    [
      ["Only 19,00 € of CA$12 left", "Only 19,00 € of CA$12 left"],
      "Only … of … left",
    ],
    [
      ["Text to +447700900123: gone", "Text to +447700900123: gone"],
      "Text to … gone",
    ],
    [
      ["To a@x.example,b@y.example: full", "To a@x.example,b@y.example: full"],
      "To … full",
    ],
    [["7 jobs for tray 2", "7 jobs for tray 2"], "7 jobs for tray 2"],
    [["card expired", "Karte abgelaufen"], null],
    [["#1 – 5", "#2 – 5"], null],
    [["", ""], null],
  ])("heads %j", (messages, head) => {
    expect(sharedWords(messages)).toBe(head)
  })
})

describe("of amounts", () => {
  it.each([
    "CA$1,900.50",
    "A$12.00",
    "NZ$12.00",
    "R$ 1.900,50",
    "CHF 1,900.50",
    "CHF\u00a01,900.50",
    "SEK 120.00",
    "KWD 1,900.500",
    "-CA$19.00",
    "-CHF 19.00",
    "1,900.50 CHF",
    "19,00 €",
    "19,00€",
    "£19.00",
    "-€1,234.50",
    "€-19.00",
  ])("shows none: %s", (amount) => {
    const message = `Refund of ${amount} via Stripe failed: card expired`

    expect(sharedWords([message, message])).toBe(
      "Refund of … via Stripe failed: card expired"
    )
  })

  it.each(Intl.supportedValuesOf("currency"))(
    "shows none in %s, as the log writes it",
    (currency_code) => {
      const messages = [1900.5, -12].map(
        (amount) => `Refund of ${formatMoney({ amount, currency_code })} failed`
      )

      const [first = ""] = messages

      expect(sharedWords([first, first])).toBe("Refund of … failed")
      expect(sharedWords(messages)).toBe("Refund of … failed")
    }
  )

  it.each([
    "Payment failed: (£19.00)",
    "Payment failed: £19.00, £20.00",
    "CHF 19.00 paid via Stripe, but there is no order",
  ])("shows none, whatever stands beside it: %s", (message) => {
    expect(sharedWords([message, message])).not.toMatch(/\d/)
  })

  it.each([
    "Tray 2 is jammed",
    "HTTP 422 from Printify",
    "Error 3 of PDF 2.0",
    "Could not reach the API 3 times",
  ])("leaves other numbers alone: %s", (message) => {
    expect(sharedWords([message, message])).toBe(message)
  })
})
