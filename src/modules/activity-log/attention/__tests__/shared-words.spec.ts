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
