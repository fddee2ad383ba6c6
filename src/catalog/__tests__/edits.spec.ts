import { editWords, netEdits } from "../edits"
import type {
  OrderChangeAction,
  OrderChangeFact,
} from "../facts/order-change-fact"

type Given = Partial<OrderChangeAction>

const item = (
  action: string,
  details: OrderChangeAction["details"],
  given: Given = {}
): Given => ({
  action,
  details: { reference_id: "ordli_mug", ...details },
  ...given,
})

const shipping = (action: string): Given => ({
  action,
  reference_id: "ordsm_1",
})

/** Of an order of two mugs at 12. */
const change = (
  actions: Given[],
  given: Partial<OrderChangeFact> = {}
): OrderChangeFact =>
  ({
    order: { display_id: 7, is_draft_order: false, currency_code: "gbp" },
    version: 2,
    actions: actions.map((action, ordering) => ({ ordering, ...action })),
    lines_before: [
      {
        item_id: "ordli_mug",
        quantity: 2,
        unit_price: null,
        item: { title: "Mug", variant_sku: "mug", unit_price: 12 },
      },
    ],
    added_lines: [{ id: "ordli_tote", title: "Tote", variant_sku: "tote" }],
    ...given,
  }) as OrderChangeFact // what is read of it

const totals = (before: number, after: number): Partial<OrderChangeFact> => ({
  total_before: [{ summary: { current_order_total: before } }],
  total_after: [{ summary: { current_order_total: after } }],
})

describe("what an edit came to", () => {
  it.each<[string, OrderChangeFact]>([
    ["no changes", change([])],
    ["1 item changed", change([item("ITEM_UPDATE", { quantity: 3 })])],
    [
      "1 item changed",
      change([
        item("ITEM_UPDATE", { quantity: 3 }),
        item("ITEM_UPDATE", { quantity: 4 }),
      ]),
    ],
    [
      "2 items removed",
      change([
        item("ITEM_UPDATE", { quantity: 5 }),
        item("ITEM_UPDATE", { quantity: 0 }),
      ]),
    ],
    ["2 items removed", change([item("ITEM_REMOVE", { quantity: 2 })])],
    ["no changes", change([item("ITEM_UPDATE", { quantity: 2 })])],
    [
      "price of 1 item changed",
      change([item("ITEM_UPDATE", { quantity: 2, unit_price: 9 })]),
    ],
    [
      "no changes",
      change([
        item("ITEM_UPDATE", { quantity: 2, unit_price: 9 }),
        item("ITEM_UPDATE", { quantity: 2, unit_price: 12 }),
      ]),
    ],
    [
      "no changes",
      change([
        item(
          "ITEM_ADD",
          { reference_id: "ordli_tote", quantity: 10 },
          { deleted_at: "2026-02-16T09:00:00Z" }
        ),
      ]),
    ],
    [
      "3 items added, shipping added",
      change([
        item("ITEM_ADD", { reference_id: "ordli_tote", quantity: 3 }),
        shipping("SHIPPING_ADD"),
      ]),
    ],
    [
      "no changes",
      change([shipping("SHIPPING_ADD"), shipping("SHIPPING_REMOVE")]),
    ],
    ["shipping removed", change([shipping("SHIPPING_REMOVE")])],
    [
      "shipping changed",
      change([
        shipping("SHIPPING_REMOVE"),
        { ...shipping("SHIPPING_ADD"), reference_id: "ordsm_2" },
      ]),
    ],
    ["total changed", change([], totals(28, 24.5))],
  ])("%s", (words, given) => {
    expect(editWords(netEdits(given))).toBe(words)
  })

  it("replays the actions in the order in which they were taken", () => {
    const given = change([
      item("ITEM_UPDATE", { quantity: 0 }, { ordering: 2 }),
      item("ITEM_UPDATE", { quantity: 5 }, { ordering: 1 }),
    ])

    expect(editWords(netEdits(given))).toBe("2 items removed")
  })

  it("counts what a given up edit took along, not what was undone before", () => {
    const given = change(
      [
        item(
          "ITEM_UPDATE",
          { quantity: 5 },
          { deleted_at: "2026-02-16T09:00:00Z" }
        ),
        item(
          "ITEM_ADD",
          { reference_id: "ordli_tote", quantity: 1 },
          { deleted_at: "2026-02-16T09:30:00Z" }
        ),
      ],
      { deleted_at: "2026-02-16T09:30:00Z" }
    )

    expect(editWords(netEdits(given))).toBe("1 item added")
  })

  it("keeps the lines with what was and is, and what the total rose by", () => {
    const given = change(
      [
        item("ITEM_UPDATE", { quantity: 3, unit_price: 10 }),
        item("ITEM_ADD", { reference_id: "ordli_tote", quantity: 1 }),
      ],
      totals(28.1, 46.3)
    )

    expect(netEdits(given)).toMatchObject({
      lines: [
        {
          title: "Mug",
          sku: "mug",
          before: 2,
          after: 3,
          price_before: 12,
          price_after: 10,
        },
        { title: "Tote", sku: "tote", before: 0, after: 1 },
      ],
      difference: { amount: 18.2, currency_code: "gbp" },
    })
  })
})

it("says nothing of what others emit without counting", () => {
  expect(editWords({})).toBe("")
})
