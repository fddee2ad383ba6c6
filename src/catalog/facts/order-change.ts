import { asDate } from "../../recording/as-date"
import type { FactJoin, FactRows, FactSource } from "../../types"
import { creditJoins, type BalanceBefore, type RefundBooking } from "./credit"
import {
  editJoins,
  standingActions,
  type AddedLine,
  type LineBefore,
  type VersionTotal,
} from "./edit"
import { createdKey } from "./order"

/** Details of an action: what is read of them, never the whole, which holds transfer tokens and addresses. */
export type OrderChangeAction = {
  action: string
  amount: unknown
  reference: string | null
  reference_id: string | null
  ordering: unknown
  /** Set where it was undone before the change was confirmed. */
  deleted_at: unknown
  details: {
    /** Of a line of the order. */
    reference_id?: string
    quantity?: unknown
    unit_price?: unknown
    type?: string
    old?: unknown
    new?: unknown
  } | null
}

export type OrderChangeFact = {
  id: string
  order_id: string
  change_type: string | null
  /** The version of the order that it makes. */
  version: number
  created_by: string | null
  created_at: unknown
  requested_by: string | null
  requested_at: unknown
  confirmed_by: string | null
  confirmed_at: unknown
  declined_by: string | null
  declined_at: unknown
  deleted_at: unknown
  actions?: OrderChangeAction[]
  order?: {
    display_id: number
    is_draft_order: boolean
    currency_code: string
    cart?: { id: string } | null
  } | null
  /** The customer an order is transferred to. */
  customers?: { email: string | null }[]
  lines_before?: LineBefore[]
  added_lines?: AddedLine[]
  total_before?: VersionTotal[]
  total_after?: VersionTotal[]
  refunds?: RefundBooking[]
  balance_before?: BalanceBefore[]
  /** What the log holds of an order's beginning, where it came from no cart and may have been a draft. */
  beginning?: { occurred_at: unknown; created_at: unknown; source: string }[]
}

const orderBeginning: FactJoin = {
  as: "beginning",
  read: (fact) => {
    const { order, order_id } = fact as OrderChangeFact // the fields below

    return order?.cart
      ? null
      : {
          entity: "activity_log",
          fields: ["occurred_at", "created_at", "source"],
          filters: { dedupe_key: createdKey(order_id) },
        }
  },
}

export const orderChangeFacts: FactSource = {
  entity: "order_change",
  // Cancelling an edit or a transfer deletes its change (2.21, core-flows delete-order-changes.js).
  withDeleted: true,
  fields: [
    "id",
    "order_id",
    "change_type",
    "version",
    "created_by",
    "created_at",
    "requested_by",
    "requested_at",
    "confirmed_by",
    "confirmed_at",
    "declined_by",
    "declined_at",
    "deleted_at",
    "actions.action",
    "actions.amount",
    "actions.reference",
    "actions.reference_id",
    "actions.ordering",
    "actions.deleted_at",
    "actions.details",
    "order.display_id",
    "order.is_draft_order",
    "order.currency_code",
    "order.cart.id",
  ],
  joins: [
    orderBeginning,
    {
      as: "customers",
      read: (fact) => {
        const transfer = standingActions(fact as OrderChangeFact).find(
          // the fields above
          ({ action }) => action === "TRANSFER_CUSTOMER"
        )

        return transfer?.reference_id
          ? {
              entity: "customer",
              fields: ["email"],
              filters: { id: transfer.reference_id },
            }
          : null
      },
    },
    ...editJoins,
    ...creditJoins,
  ],
}

/** Where the log does not know when an order began, an event tells of what happened so shortly before it. */
const TOLD_WITHIN_MS = 60 * 60 * 1000

/** What was done to a draft is no part of the story of the order that it became. */
export function isOfDraft(
  { order, beginning }: OrderChangeFact,
  { happenedAt, toldAt }: { happenedAt: Date; toldAt: Date }
): boolean {
  if (!order || order.is_draft_order || order.cart) {
    return Boolean(order?.is_draft_order)
  }

  const [began] = beginning ?? []
  // An order that was found again is dated by its draft; it began at some time before it was found.
  const since =
    began?.source === "reconcile" ? began.created_at : began?.occurred_at

  return (
    happenedAt < (asDate(since) ?? new Date(toldAt.getTime() - TOLD_WITHIN_MS))
  )
}

/** What is read of a change to see what it did, and whether the log knows. */
export type OrderChangeRow = Pick<
  OrderChangeFact,
  | "id"
  | "change_type"
  | "created_at"
  | "requested_at"
  | "confirmed_at"
  | "declined_at"
  | "deleted_at"
> & {
  return_id: string | null
  claim_id: string | null
  exchange_id: string | null
  order?: { cart?: { id: string } | null } | null
}

export const orderChangeRows: FactRows = {
  entity: "order_change",
  prefix: "ordch",
  areChanged: true,
  withDeleted: true,
  fields: [
    "change_type",
    "created_at",
    "requested_at",
    "confirmed_at",
    "declined_at",
    "deleted_at",
    "return_id",
    "claim_id",
    "exchange_id",
    "order.cart.id",
  ],
}

/** An order that was a draft keeps the changes of that time, and nothing in them says so; one of a cart was none. */
export function wasNeverDraft({ order }: OrderChangeRow): boolean {
  return Boolean(order?.cart)
}
