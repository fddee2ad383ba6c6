import { asDate } from "../../recording/wording/as-date"

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
    /** The id of a line of the order. */
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

/** A line of the order as it was before the edit. */
export type LineBefore = {
  item_id: string
  quantity: unknown
  /** Where an earlier edit set it; else the line's own. */
  unit_price: unknown
  item?: (LineName & { unit_price: unknown }) | null
}

export type LineName = { title: string | null; variant_sku: string | null }

/** What an edit adds is a line of no version of the order until it is confirmed. */
export type AddedLine = LineName & { id: string }

/** The order's total in one of its versions. */
export type VersionTotal = {
  summary?: { current_order_total?: unknown } | null
}

/** Money that went back, as Medusa books it on the order. */
export type RefundBooking = { version: number }

/** What the order owed, or was owed, before the credit. */
export type BalanceBefore = {
  summary?: { pending_difference?: unknown } | null
}

/**
 * What counts of a change: what was undone is soft-deleted. A change that is given up takes its
 * actions along; those went with it, not before it.
 */
export function standingActions({
  actions = [],
  deleted_at,
}: OrderChangeFact): OrderChangeAction[] {
  const endedAt = asDate(deleted_at)

  return actions
    .filter((action) => {
      const undoneAt = asDate(action.deleted_at)

      return !undoneAt || (endedAt !== null && undoneAt >= endedAt)
    })
    .sort((a, b) => Number(a.ordering ?? 0) - Number(b.ordering ?? 0))
}
