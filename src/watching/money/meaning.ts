import { PaymentActions } from "@medusajs/framework/utils"
import type { Session } from "./session"

/**
 * What a report of a provider means to the shop.
 *
 * `failed`: recorded at once. `unfinished`: the customer has to do more, as with each card that asks for a
 * confirmation; a problem only where nothing has come of it. `paid`: a problem only where no order comes.
 */
export type Meaning = "failed" | "unfinished" | "paid"

/** What is in none of these is a step on the way, or a slow method such as a bank transfer: its money is not lost. */
const MEANINGS = new Map<string, Meaning>([
  [PaymentActions.FAILED, "failed"],
  [PaymentActions.CANCELED, "failed"],
  [PaymentActions.REQUIRES_MORE, "unfinished"],
  [PaymentActions.AUTHORIZED, "paid"],
  [PaymentActions.SUCCESSFUL, "paid"],
])

export function meaningOf(action: string): Meaning | null {
  return MEANINGS.get(action) ?? null
}

/** Takes no money: whoever sells by it sees to the money themselves. */
const TAKES_NO_MONEY = /^pp_system(_|$)/

export function takesMoney(providerId: string): boolean {
  return !TAKES_NO_MONEY.test(providerId)
}

/** What becomes of a report that was remembered, once it has had its time. */
export function outcomeOf(
  meaning: Exclude<Meaning, "failed">,
  session: Session | null
): "without_order" | "failed" | "nothing" {
  if (
    !session ||
    session.order_id ||
    session.is_released ||
    !session.cart ||
    !takesMoney(session.provider_id)
  ) {
    return "nothing"
  }

  if (meaning === "paid" || session.is_authorized) {
    return "without_order"
  }

  return "failed"
}

/** Whether a report of a failure is news. What the shop has cancelled itself, or has money for, is none. */
export function isFailureNews(session: Session): boolean {
  return (
    !session.is_released &&
    !session.is_authorized &&
    Boolean(session.order_id ?? session.cart)
  )
}
