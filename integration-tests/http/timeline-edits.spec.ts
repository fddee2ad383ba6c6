import { LOOKING } from "../helpers/looks"
import { placeOrder } from "../helpers/shop/carts"
import { beginEdit } from "../helpers/shop/order-edits"
import { skus } from "../helpers/shop/skus"
import { useStories } from "../helpers/stories"
import { useStore } from "../helpers/use-store"

type Edit = Awaited<ReturnType<typeof beginEdit>>

const anna = "(Anna Quill)"
const placed =
  "info order.created: Order placed — £16.00 via Stripe (grace@example.com)"

/** Medusa lets go of what was only authorized, whatever the edit came to. */
const released = (amount = "£16.00") =>
  `info order.payment_voided: Payment voided — ${amount} released via Stripe ${anna}`

describe("what an edit came to", () => {
  const store = useStore({ options: LOOKING })
  const stories = useStories(store)

  const placeMug = async () => {
    const { id } = await placeOrder(store.shop, {
      email: "grace@example.com",
      items: { [skus.mug]: 1 },
    })

    return id
  }

  const steps: [string, (edit: Edit) => Promise<void>, string][] = [
    [
      "goods added and taken out again are nothing",
      async (edit) => {
        await edit.add(skus.poster, 10)
        await edit.undo(skus.poster)
      },
      "no changes",
    ],
    [
      "only what stayed counts",
      async (edit) => {
        await edit.add(skus.poster, 10)
        await edit.undo(skus.poster)
        await edit.add(skus.tote, 2)
      },
      "2 items added",
    ],
    [
      "a removal that was undone is none",
      async (edit) => {
        await edit.set(skus.mug, { quantity: 0 })
        await edit.undo(skus.mug)
        await edit.set(skus.mug, { quantity: 2 })
      },
      "1 item changed",
    ],
    [
      "a line that was set twice changed once",
      async (edit) => {
        await edit.set(skus.mug, { quantity: 2 })
        await edit.set(skus.mug, { quantity: 3 })
      },
      "1 item changed",
    ],
    [
      "a line that was set and then taken out is gone",
      async (edit) => {
        await edit.set(skus.mug, { quantity: 5 })
        await edit.set(skus.mug, { quantity: 0 })
      },
      "1 item removed",
    ],
    [
      "a line set back to what it was is no change",
      async (edit) => {
        await edit.set(skus.mug, { quantity: 4 })
        await edit.set(skus.mug, { quantity: 1 })
      },
      "no changes",
    ],
    [
      "a new price is a new price",
      (edit) => edit.set(skus.mug, { quantity: 1, unit_price: 9 }),
      "price of 1 item changed",
    ],
    [
      "shipping that was undone is none",
      async (edit) => {
        await edit.addShipping()
        await edit.undoShipping()
        await edit.add(skus.tote, 1)
      },
      "1 item added",
    ],
    [
      "shipping is added",
      async (edit) => {
        await edit.addShipping()
      },
      "shipping added",
    ],
  ]

  it.each(steps)("says that %s", async (_, take, words) => {
    const id = await placeMug()
    const edit = await beginEdit(store.shop, id)
    await take(edit)
    await edit.request()
    await edit.confirm()

    await stories.expectTimeline(id, [
      placed,
      `info order.edit_requested: Order edit requested — ${words} ${anna}`,
      `info order.edit_confirmed: Order edited — ${words} ${anna}`,
      released(),
    ])
  })

  it("counts pieces, those that go as those that come", async () => {
    const { id } = await placeOrder(store.shop, {
      email: "grace@example.com",
      items: { [skus.mug]: 3, [skus.tote]: 1 },
    })
    const edit = await beginEdit(store.shop, id)
    await edit.set(skus.mug, { quantity: 0 })
    await edit.add(skus.poster, 2)
    await edit.confirm()

    await stories.expectTimeline(id, [
      "info order.created: Order placed — £49.50 via Stripe (grace@example.com)",
      `info order.edit_confirmed: Order edited — 2 items added, 3 items removed ${anna}`,
      released("£49.50"),
    ])
  })

  it("keeps which lines, how many before and after, and what it costs", async () => {
    const id = await placeMug()
    const edit = await beginEdit(store.shop, id)
    await edit.set(skus.mug, { quantity: 2, unit_price: 10 })
    await edit.add(skus.tote, 1)
    await edit.confirm()
    await stories.expectTimeline(id, [
      placed,
      `info order.edit_confirmed: Order edited — 1 item added, 1 item changed ${anna}`,
      released(),
    ])

    const [row] = await store.query<{ payload: unknown }>(
      "select payload from activity_log where order_id = $1 and event_type = 'order.edit_confirmed'",
      [id]
    )

    expect(row?.payload).toEqual({
      actor_email: "anna@inkwell.example",
      order_change_id: expect.stringMatching(/^ordch_/) as string,
      added: 1,
      changed: 1,
      removed: 0,
      repriced: 0,
      shipping_added: 0,
      shipping_removed: 0,
      lines: [
        {
          title: "Typesetter Mug",
          sku: skus.mug,
          before: 1,
          after: 2,
          price_before: 12,
          price_after: 10,
          currency_code: "gbp",
        },
        { title: "Quill Tote Bag", sku: skus.tote, before: 0, after: 1 },
      ],
      // Two mugs at £10.00 instead of one at £12.00, and a bag.
      difference: { amount: 17.5, currency_code: "gbp" },
    })
  })

  it("says nothing of an edit that nobody was asked about", async () => {
    const id = await placeMug()
    const edit = await beginEdit(store.shop, id)
    await edit.add(skus.tote, 1)
    await edit.giveUp()
    await (await beginEdit(store.shop, id)).confirm()

    await stories.expectTimeline(id, [
      placed,
      `info order.edit_confirmed: Order edited — no changes ${anna}`,
      released(),
    ])
  })

  it("finds it all again, each once", async () => {
    await stories.expectAllUnchanged()
    await stories.expectAllFoundAgain()
  }, 300_000)
})
