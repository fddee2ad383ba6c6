import type { ActivityPayload, ActivityType, CatalogEntry } from "../types"
import { authorizationEntries } from "./authorization"
import { cartEntries } from "./cart"
import { claimAndExchangeEntries } from "./claims-and-exchanges"
import { emailEntries } from "./email"
import { fulfillmentEntries } from "./fulfillment"
import { announcementsOf, retracesOf } from "./lookup"
import { noteEntries } from "./note"
import { orderEntries } from "./order"
import { orderChangeEntries } from "./order-change"
import { orderDetailEntries } from "./order-details"
import { orderStatusEntries } from "./order-status"
import { overdueEntries } from "./overdue"
import { paymentEntries } from "./payment"
import { paymentWebhookEntries } from "./payment-webhook"
import { pulseEntries } from "./pulse"
import { returnEntries } from "./returns"
import { syncEntries } from "./sync"
import { systemEntries } from "./system"
import { unnoticedMoneyEntries } from "./unnoticed-money"
import { voidEntries } from "./void"

/** Everything that is recorded, by type. The compiler lists what is missing. */
export const catalog = {
  ...orderEntries,
  ...orderStatusEntries,
  ...authorizationEntries,
  ...paymentEntries,
  ...paymentWebhookEntries,
  ...unnoticedMoneyEntries,
  ...voidEntries,
  ...overdueEntries,
  ...emailEntries,
  ...fulfillmentEntries,
  ...returnEntries,
  ...claimAndExchangeEntries,
  ...orderChangeEntries,
  ...orderDetailEntries,
  ...noteEntries,
  ...syncEntries,
  ...cartEntries,
  ...systemEntries,
  ...pulseEntries,
} satisfies Record<ActivityType, CatalogEntry>

/** Bus event → the types it may announce. */
export const announcements = announcementsOf(catalog)

/** Rows of Medusa's → the types that are found again in them. */
export const retraces = retracesOf(catalog)

/** Every event of the bus that is listened to: Medusa's, and our own names, which anybody may emit. */
export const recordedEvents = [
  ...new Set([...announcements.keys(), ...Object.keys(catalog)]),
]

/** The natural key that a payload of a known type names; null where it names none. */
export function keyOf(type: string, payload: ActivityPayload): string | null {
  const entry: CatalogEntry | null = isActivityType(type) ? catalog[type] : null

  return entry?.emittedKey?.(payload) ?? null
}

/** Whether a customer who asks for it does it themselves. Nothing is known of a shop's own types. */
export function isAskedByCustomers(type: string): boolean {
  const entry: CatalogEntry | null = isActivityType(type) ? catalog[type] : null

  return entry?.isAskedByCustomers ?? false
}

function isActivityType(type: string): type is ActivityType {
  return Object.hasOwn(catalog, type)
}
