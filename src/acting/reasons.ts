import type { ActionReason, ActivityEntry } from "../types"
import type { ActionDeclaration, Impossible } from "./action"
import { textIn } from "./read-payload"

/** Why an action cannot be done now, in English. */
const REASONS = {
  closed: "This is dealt with already",
  not_allowed: "Your role does not allow it",
  unknown_input: "The log does not know what was asked for",
  order_gone: "The order is not there any more",
  order_cancelled: "The order is cancelled",
  nothing_unfulfilled: "Nothing of it is left to submit",
  payment_gone: "The payment is not there any more",
  payment_cancelled: "The payment was released",
  captured_already: "The money is captured already",
  nothing_captured: "Nothing was captured, so there is nothing to refund",
  refunded_already: "The money is refunded already",
  notification_gone: "Medusa has no such message any more",
  content_unkept:
    "Medusa does not keep the content or attachments of this message: send it again from where it came",
  sent_already: "It was sent again already",
  cart_gone: "The cart is not there any more",
  cart_completed: "The cart became an order already",
  nothing_authorized: "No money is authorized for this cart",
  money_apart:
    "The cart waits for another payment by now: refund this one at the provider, or make the order by hand",
  exported_already: "It was started again already",
  import_file:
    "Medusa does not keep the file of an import that failed: upload it again",
  location_gone: "The location it was to be sent from is not there any more",
  option_gone: "The shipping option is not there any more",
  various: "None of them allows it, for different reasons: each says its own",
} satisfies Record<ActionReason, string>

export const RUNNING = "It is being tried at this moment"

export const BUSY =
  "Too much is being tried at this moment. Nothing was done: try it again in a minute"

/** The words, and for views in other languages the code; a plugin's own words have none. */
export function reasonOf({ impossible }: Impossible): {
  reason: string
  reason_code?: ActionReason
} {
  return isKnown(impossible)
    ? { reason: REASONS[impossible], reason_code: impossible }
    : { reason: impossible }
}

/** Null where the failed attempt did nothing, and a second one is safe. */
export function confirmationOf(
  { payload }: ActivityEntry,
  { mayHave }: Pick<ActionDeclaration, "mayHave">
): string | null {
  const provider = textIn(payload, "provider") ?? "The third party"

  return payload.outcome === "unknown"
    ? `${provider} did not answer. ${mayHave}: look there first.`
    : null
}

/** Why it is not done yet: it may have been done already, and nobody confirmed. Null where that is no reason. */
export function unconfirmed(
  entry: ActivityEntry,
  action: Pick<ActionDeclaration, "mayHave">,
  confirm: boolean
): string | null {
  const confirmation = confirm ? null : confirmationOf(entry, action)

  return confirmation
    ? `${confirmation} Send "confirm": true to do it all the same.`
    : null
}

function isKnown(reason: string): reason is ActionReason {
  return Object.hasOwn(REASONS, reason)
}
