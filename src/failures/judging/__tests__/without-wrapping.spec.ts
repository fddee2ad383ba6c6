import { describeError } from "../describe-error"
import { withoutWrapping } from "../without-wrapping"

const factsOf = (message: string) =>
  withoutWrapping(describeError(new Error(message), { includeStack: false }))

describe("what Medusa puts around a third party's words", () => {
  it.each([
    [
      "An error occurred in capturePayment: Your card was declined..",
      "Your card was declined.",
      null,
    ],
    [
      "An error occurred in refundPayment: fetch failed.",
      "fetch failed.",
      null,
    ],
    [
      "Failed to send notification with id noti_01:\nFailed to send email: 403 - The from address is not verified",
      "The from address is not verified",
      403,
    ],
    [
      "Failed to send email: ENOTFOUND - unknown error",
      "Failed to send email: ENOTFOUND - unknown error",
      null,
    ],
    ["insufficient stock for M Black", "insufficient stock for M Black", null],
  ])("goes: of %j stays %j", (message, left, status) => {
    expect(factsOf(message)).toMatchObject({
      message: left,
      status,
    })
  })
})
