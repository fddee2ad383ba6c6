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
    [["card expired", "Karte abgelaufen"], null],
    [["", ""], null],
  ])("heads %j", (messages, head) => {
    expect(sharedWords(messages)).toBe(head)
  })
})
