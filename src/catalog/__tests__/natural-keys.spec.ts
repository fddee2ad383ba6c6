import type { FactContext } from "../../types"
import { retraces } from "../index"

const before = "2026-02-16T10:00:00.000Z"
const at = "2026-02-16T10:30:00.000Z"

const context: FactContext = {
  event: { createdAt: new Date(at) },
  providerName: () => "Stripe",
  emails: {
    templates: { confirmation: [], shipping: [] },
    ignoreChannels: [],
  },
}

const order = {
  id: "order_1",
  display_id: 1042,
  status: "pending",
  version: 1,
  currency_code: "gbp",
  is_draft_order: false,
  created_at: before,
  updated_at: at,
  canceled_at: null,
  cart: { id: "cart_1", email: "a@example.com", customer_id: null },
}

const payment = {
  id: "pay_1",
  amount: 43,
  currency_code: "gbp",
  provider_id: "pp_stripe_stripe",
}

const paid = {
  ...payment,
  payment_collection: { order: { id: "order_1", created_at: before } },
}

const movement = { id: "mov_1", amount: 43, created_at: at, payment: paid }

const fulfillment = {
  id: "ful_1",
  provider_id: "printify_printify",
  created_at: before,
  updated_at: before,
  shipped_at: before,
  delivered_at: at,
  canceled_at: at,
  labels: [
    {
      tracking_number: "JD1",
      tracking_url: "#",
      created_at: at,
      updated_at: at,
    },
  ],
  order: { id: "order_1", display_id: 1042 },
}

const afterSale = {
  id: "sale_1",
  order_id: "order_1",
  created_at: before,
  canceled_at: at,
  received_at: at,
  requested_at: at,
}

const change = {
  id: "ordch_1",
  order_id: "order_1",
  version: 2,
  created_at: before,
  requested_at: at,
  confirmed_at: at,
  declined_at: null,
  deleted_at: null,
  order: { display_id: 1042, is_draft_order: false, cart: { id: "cart_1" } },
}

/** What is confirmed by a change is found in the change, and read as what it made. */
const confirmed = (change_type: string, subject: string) => ({
  row: { ...change, change_type, [subject]: "sale_1" },
  fact: { ...afterSale, changes: [{ ...change, change_type }] },
})

const same = (fact: object) => ({ row: fact, fact })

const edit = { ...change, change_type: "edit" }
const transfer = { ...change, change_type: "transfer" }
const declined = { confirmed_at: null, declined_at: at }
const deleted = { confirmed_at: null, deleted_at: at }

/** Of each source that is found again: a row that says so, and the fact that its event reads. */
const SAMPLES: Record<string, { row: object; fact: object }[]> = {
  "order.created": [same(order)],
  "order.cancelled": [
    same({ ...order, status: "canceled", canceled_at: at, summary: {} }),
  ],
  "order.completed": [same({ ...order, status: "completed" })],
  "order.archived": [same({ ...order, status: "archived" })],
  "order.payment_awaited": [
    same({
      ...order,
      payment_collections: [
        {
          payment_sessions: [
            {
              ...payment,
              id: "payses_1",
              status: "pending_authorization",
              created_at: before,
            },
          ],
        },
      ],
    }),
  ],
  "order.payment_authorized": [
    same({
      ...paid,
      id: "payses_1",
      authorized_at: at,
      payment: { id: "pay_1", captured_at: null },
    }),
  ],
  "order.payment_captured": [same(movement)],
  "order.refunded": [same(movement)],
  "order.payment_voided": [same({ ...paid, canceled_at: at })],
  "order.submitted": [same(fulfillment)],
  "order.shipped": [same(fulfillment)],
  "order.tracking_updated": [same(fulfillment)],
  "order.delivered": [same(fulfillment)],
  "order.fulfillment_cancelled": [same(fulfillment)],
  "order.return_requested": [confirmed("return_request", "return_id")],
  "order.return_received": [
    same({ ...change, change_type: "return_receive", return_id: "sale_1" }),
    same(afterSale),
  ],
  "order.return_cancelled": [same(afterSale)],
  "order.claim_created": [confirmed("claim", "claim_id")],
  "order.claim_cancelled": [same(afterSale)],
  "order.exchange_created": [confirmed("exchange", "exchange_id")],
  "order.exchange_cancelled": [same(afterSale)],
  "order.edit_requested": [same(edit)],
  "order.edit_confirmed": [same(edit)],
  "order.edit_cancelled": [same({ ...edit, ...deleted })],
  "order.transfer_requested": [same(transfer)],
  "order.transfer_accepted": [same(transfer)],
  "order.transfer_declined": [same({ ...transfer, ...declined })],
  "order.transfer_cancelled": [same({ ...transfer, ...deleted })],
  "order.updated": [
    same({
      ...change,
      change_type: "update_order",
      actions: [{ details: { type: "email", new: "b@example.com" } }],
    }),
  ],
  "order.credit_line_added": [
    same({
      ...change,
      change_type: "credit_line",
      actions: [{ action: "CREDIT_LINE_ADD", amount: 5, ordering: 1 }],
    }),
  ],
}

/** They are recorded by the event that records an order, and are found again with it. */
const FOUND_WITH_ANOTHER = ["abandoned_cart.recovered"]

const retraced = [...retraces.values()]
  .flat()
  .filter(({ type }) => !FOUND_WITH_ANOTHER.includes(type))

const samples = retraced.map(({ type, source }) => {
  const index = retraced
    .filter((each) => each.type === type)
    .findIndex((each) => each.source === source)

  return { type, index, source, sample: SAMPLES[type]?.[index] }
})

it("has a sample of every source that is found again", () => {
  expect(
    samples.filter(({ sample }) => !sample).map(({ type }) => type)
  ).toEqual([])
})

it.each(samples)(
  "has one natural key for $type ($index), announced or found again",
  ({ source, sample }) => {
    // The sample has what this source asks for.
    const found = source.retrace.find(sample?.row as never)
    const draft = source.read(sample?.fact as never, context)

    expect(found?.dedupe_key).toEqual(expect.any(String))
    expect(draft?.dedupe_key).toBe(found?.dedupe_key)
  }
)
