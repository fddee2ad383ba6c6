import {
  ArchiveBox,
  ArrowDownTray,
  ArrowPath,
  ArrowUturnLeft,
  ArrowsPointingOut,
  AtSymbol,
  ChatBubble,
  CheckCircle,
  CircleDottedLine,
  Clock,
  CreditCard,
  CreditCardRefresh,
  Envelope,
  FlyingBox,
  HandTruck,
  PaperPlane,
  PencilSquare,
  Scan,
  ShoppingBag,
  ShoppingCart,
  Tools,
  Trash,
  TruckFast,
  Users,
  XCircle,
} from "@medusajs/icons"
import type { ComponentType } from "react"
import type { ActivityType, AdminActivity } from "../../types"

/** What the type filter groups by. */
export const DOMAINS = [
  "order",
  "payment",
  "email",
  "fulfillment",
  "return",
  "change",
  "sync",
  "cart",
  "system",
] as const

export type Domain = (typeof DOMAINS)[number]

export type Icon = ComponentType<{ className?: string }>

/** Kinds of problems that are explained: the texts `explain.<problem>Cause` and `…Next`. */
export type Problem =
  | "submission"
  | "payment"
  | "refund"
  | "webhook"
  | "void"
  | "action"
  | "email"
  | "bounce"
  | "sync"
  | "stalled"
  | "cancellation"
  | "fulfillment"
  | "afterSale"
  | "gap"
  | "withoutOrder"
  | "expiring"
  | "silent"
  | "overdue"
  | "quiet"
  | "job"

export type Presentation = {
  domain: Domain
  icon: Icon
  problem: Problem | null
}

const show = (
  domain: Domain,
  icon: Icon,
  problem: Problem | null = null
): Presentation => ({ domain, icon, problem })

/**
 * How each type looks, and which plain words explain it; its label is the text
 * `types.<type>`. A new type is a row here and an English label: the compiler
 * asks for both.
 */
export const PRESENTATION = {
  "order.created": show("order", ShoppingBag),
  "order.completed": show("order", CheckCircle),
  "order.archived": show("order", ArchiveBox),
  "order.cancelled": show("order", XCircle, "cancellation"),
  "order.action_failed": show("order", XCircle, "action"),
  "order.payment_awaited": show("payment", CreditCard),
  "order.payment_authorized": show("payment", CreditCard),
  "order.payment_captured": show("payment", CreditCard),
  "order.payment_failed": show("payment", CreditCard, "payment"),
  "order.payment_voided": show("payment", CreditCardRefresh),
  "order.void_failed": show("payment", CreditCard, "void"),
  "order.refunded": show("payment", CreditCardRefresh),
  "order.refund_failed": show("payment", CreditCardRefresh, "refund"),
  "order.credit_line_added": show("payment", CreditCard),
  "order.email.confirmation_sent": show("email", Envelope),
  "order.email.shipping_sent": show("email", Envelope),
  "order.email.sent": show("email", Envelope),
  "order.email.failed": show("email", Envelope, "email"),
  "email.bounced": show("email", AtSymbol, "bounce"),
  "email.failed": show("email", Envelope, "email"),
  "order.submitted": show("fulfillment", PaperPlane),
  "order.submission_failed": show("fulfillment", PaperPlane, "submission"),
  "order.submission_retried": show("fulfillment", ArrowPath),
  "order.production": show("fulfillment", Tools),
  "order.shipped": show("fulfillment", TruckFast),
  "order.tracking_updated": show("fulfillment", TruckFast),
  "order.delivered": show("fulfillment", HandTruck),
  "order.fulfillment_cancelled": show("fulfillment", FlyingBox, "fulfillment"),
  "order.return_requested": show("return", ArrowUturnLeft),
  "order.return_received": show("return", ArrowUturnLeft),
  "order.return_cancelled": show("return", ArrowUturnLeft, "afterSale"),
  "order.claim_created": show("return", Scan),
  "order.claim_cancelled": show("return", Scan, "afterSale"),
  "order.exchange_created": show("return", ArrowsPointingOut),
  "order.exchange_cancelled": show("return", ArrowsPointingOut, "afterSale"),
  "order.edit_requested": show("change", PencilSquare),
  "order.edit_confirmed": show("change", PencilSquare),
  "order.edit_cancelled": show("change", PencilSquare),
  "order.transfer_requested": show("change", Users),
  "order.transfer_accepted": show("change", Users),
  "order.transfer_declined": show("change", Users),
  "order.transfer_cancelled": show("change", Users),
  "order.updated": show("change", PencilSquare),
  "order.note": show("order", ChatBubble),
  "sync.started": show("sync", ArrowPath),
  "sync.completed": show("sync", ArrowPath),
  "sync.failed": show("sync", ArrowPath, "sync"),
  "sync.stalled": show("sync", ArrowPath, "stalled"),
  "abandoned_cart.created": show("cart", ShoppingCart),
  "abandoned_cart.email_sent": show("cart", ShoppingCart),
  "abandoned_cart.recovered": show("cart", ShoppingCart),
  "payment.webhook_failed": show("payment", CreditCard, "webhook"),
  "payment.webhooks_missing": show("payment", CreditCard, "silent"),
  "payment.without_order": show("payment", CreditCard, "withoutOrder"),
  "order.authorization_expiring": show("payment", CreditCard, "expiring"),
  "order.overdue": show("order", Clock, "overdue"),
  "system.action_failed": show("system", Tools, "action"),
  "shop.quiet": show("system", ShoppingBag, "quiet"),
  "job.overdue": show("system", Tools, "job"),
  "activity_log.pruned": show("system", Trash),
  "activity_log.gap": show("system", CircleDottedLine, "gap"),
  "activity_log.erased": show("system", Trash),
  "activity_log.exported": show("system", ArrowDownTray),
  "activity_log.run_completed": show("system", ArrowPath),
} satisfies Record<ActivityType, Presentation>

const UNKNOWN: Presentation = show("system", CircleDottedLine)

export const isKnownType = (type: string): type is ActivityType =>
  Object.hasOwn(PRESENTATION, type)

/** A type that a shop or another plugin made up still has a face. */
export const presentationOf = (type: string): Presentation =>
  isKnownType(type) ? PRESENTATION[type] : UNKNOWN

/** `gift.wrapping_done` → `Gift wrapping done`, for types without a label. */
export const typeInWords = (type: string): string => {
  const words = type.replace(/[._-]+/g, " ").trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export const typesOf = (domain: Domain): ActivityType[] =>
  Object.keys(PRESENTATION)
    .filter(isKnownType)
    .filter((type) => PRESENTATION[type].domain === domain)

/** Types whose label says "e-mail", and what became of it. */
const NAMED_FOR_EMAIL: ReadonlyMap<string, "sent" | "failed"> = new Map([
  ["order.email.shipping_sent", "sent"],
  ["order.email.sent", "sent"],
  ["order.email.failed", "failed"],
  ["email.failed", "failed"],
])

/** What became of a message that its type's label would call an e-mail, though it went by SMS, as a push message, … */
export const messageType = ({
  event_type,
  payload,
}: Pick<AdminActivity, "event_type" | "payload">) => {
  const { channel } = payload
  const isMessage =
    typeof channel === "string" && channel !== "" && channel !== "email"

  return isMessage ? NAMED_FOR_EMAIL.get(event_type) : undefined
}
