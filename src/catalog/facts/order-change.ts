import { asDate } from "../../recording/wording/as-date"
import type { FactJoin, FactRows, FactSource } from "../../types"
import { creditJoins } from "./credit"
import { editJoins } from "./edit"
import { createdKey } from "./order"
import { standingActions, type OrderChangeFact } from "./order-change-fact"

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

/** Where the log does not know when an order began, an event is about what happened so shortly before it. */
const ANNOUNCED_WITHIN_MS = 60 * 60 * 1000

/** What was done to a draft is no part of the story of the order that it became. */
export function isOfDraft(
  { order, beginning }: OrderChangeFact,
  { happenedAt, announcedAt }: { happenedAt: Date; announcedAt: Date }
): boolean {
  if (!order || order.is_draft_order || order.cart) {
    return Boolean(order?.is_draft_order)
  }

  const [began] = beginning ?? []
  // An order that was found again is dated by its draft; it began at some time before it was found.
  const since =
    began?.source === "reconcile" ? began.created_at : began?.occurred_at

  return (
    happenedAt <
    (asDate(since) ?? new Date(announcedAt.getTime() - ANNOUNCED_WITHIN_MS))
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
