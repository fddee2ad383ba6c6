import { messageType } from "../presentation"

const typeOf = (event_type: string, payload: Record<string, unknown>) =>
  messageType({ event_type, payload })

it("calls an e-mail an e-mail, also where nobody said by which channel it went", () => {
  expect(typeOf("order.email.sent", { channel: "email" })).toBeUndefined()
  expect(typeOf("order.email.sent", {})).toBeUndefined()
  expect(typeOf("order.email.sent", { channel: "" })).toBeUndefined()
  expect(typeOf("order.email.sent", { channel: 5 })).toBeUndefined()
})

it("calls what went by SMS or another way a message", () => {
  expect(typeOf("order.email.sent", { channel: "sms" })).toBe("sent")
  expect(typeOf("email.failed", { channel: "push" })).toBe("failed")
})

it("leaves types alone that say nothing of e-mail", () => {
  expect(
    typeOf("order.email.confirmation_sent", { channel: "sms" })
  ).toBeUndefined()
  expect(typeOf("order.shipped", { channel: "sms" })).toBeUndefined()
})
