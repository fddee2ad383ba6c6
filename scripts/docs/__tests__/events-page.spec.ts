import { eventsPage } from "../events-page"

describe("the page of events", () => {
  it("gives each type a line with its level, source, message and what it closes", () => {
    const page = eventsPage({
      "order.mended": {
        level: "info",
        description: "It works | again.",
        message: ({ by }) => `Mended by ${String(by)}`,
        samples: [{ by: "Anna" }, { by: "Jo" }],
        resolves: ["order.action_failed"],
        sources: [
          {
            facts: { entity: "order", fields: [] },
            events: { "order.fixed": () => null },
            read: () => null,
          },
        ],
      },
    })

    expect(page).toContain(
      "| `order.mended` | info | It works \\| again. | `order.fixed` | Mended by Anna<br>Mended by Jo | `order.action_failed` |"
    )
  })

  it("names the late steps that a type closes, and not twice where it closes all of them", () => {
    const entry = {
      level: "info" as const,
      description: "Gone.",
      message: () => "Gone",
      samples: [],
      steps: ["submitted", "shipped"],
    }

    const page = eventsPage({
      "order.shipped": entry,
      "order.cancelled": { ...entry, resolves: ["order.overdue"] },
    })

    expect(page).toContain(
      "| `order.shipped` | info | Gone. |  |  | `order.overdue` of `submitted`, `shipped` |"
    )
    expect(page).toContain(
      "| `order.cancelled` | info | Gone. |  |  | `order.overdue` |"
    )
  })

  it("tells the events of an order from those of the shop", () => {
    const entry = {
      level: "info" as const,
      description: "Said.",
      message: () => "Said",
      samples: [],
    }

    const [, orders, shop] = eventsPage({
      "order.said": entry,
      "shop.said": entry,
    }).split("\n## ")

    expect(orders).toContain("`order.said`")
    expect(shop).toContain("`shop.said`")
  })
})
