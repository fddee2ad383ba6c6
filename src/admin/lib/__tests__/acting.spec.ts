import { actionLabel, whyNot } from "../acting"
import { learnTypes } from "../defined-types"

const words = { t: (key: string) => key, locale: "de" }

beforeAll(() =>
  learnTypes([
    {
      type: "loyalty.points_failed",
      level: "error",
      label: { en: "Points not granted" },
      icon: null,
      message: { en: "Points not granted" },
      explain: null,
      actions: [
        { id: "grant_again", label: { en: "Grant again", de: "Gutschreiben" } },
        { id: "give_up", label: null },
      ],
    },
  ])
)

it.each([
  [{ reason: "No toner", reason_code: undefined }, "No toner"],
  [
    { reason: "The order is cancelled", reason_code: "order_cancelled" },
    "acting.why_order_cancelled",
  ],
] as const)("says why not of %j: %s", ({ reason, reason_code }, said) => {
  const why = { reason, ...(reason_code ? { reason_code } : {}) }

  expect(whyNot(why, words.t)).toBe(said)
})

it("calls an action as who declared it does, else as the log does, else by its id", () => {
  const label = (event_type: string, id: string) =>
    actionLabel({ event_type }, id, words)

  expect(label("loyalty.points_failed", "grant_again")).toBe("Gutschreiben")
  expect(label("loyalty.points_failed", "give_up")).toBe("Give up")
  expect(label("email.failed", "send_again")).toBe("acting.send_again")
})
