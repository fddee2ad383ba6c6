import { actionLabel, groupAction } from "../acting"
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
  ["order.submission_failed", "submit_again"],
  ["order.email.failed", "send_again"],
  ["email.failed", "send_again"],
  ["payment.without_order", "complete_cart"],
  ["loyalty.points_failed", "grant_again"],
  ["email.bounced", null],
  ["printer.paper_low", null],
])("offers for a group of %s: %s", (type, action) => {
  expect(groupAction(type)).toBe(action)
})

it("calls an action as who declared it does, else as the log does, else by its id", () => {
  const label = (event_type: string, id: string) =>
    actionLabel({ event_type }, id, words)

  expect(label("loyalty.points_failed", "grant_again")).toBe("Gutschreiben")
  expect(label("loyalty.points_failed", "give_up")).toBe("Give up")
  expect(label("email.failed", "send_again")).toBe("acting.send_again")
})
