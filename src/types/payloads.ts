import type { ActivityPayload } from "./entry"
import type { Money } from "./vocabulary"

export type OrderPayload = ActivityPayload & {
  display_id?: number
  /** The cart that it was. */
  cart_id?: string
  amount?: number
  currency_code?: string
  provider?: string | null
  provider_id?: string | null
  email?: string | null
}

export type PaymentPayload = ActivityPayload & {
  amount?: number
  currency_code?: string
  provider?: string | null
  provider_id?: string | null
  payment_id?: string
  payment_session_id?: string
  capture_id?: string
  refund_id?: string
  reason?: string | null
  note?: string | null
  cause?: string | null
  /** Set where it failed at checkout, before there was an order. */
  cart_id?: string
}

export type PaymentWebhookPayload = ActivityPayload & {
  provider?: string | null
  provider_id?: string
  cause?: string | null
  code?: string
}

/** What an e-mail is for. All that is neither of the first two is known by its template's name. */
export type EmailKind = "confirmation" | "shipping" | "other"

export type EmailPayload = ActivityPayload & {
  notification_id?: string
  kind?: EmailKind
  /** `email`, `sms`, … */
  channel?: string
  /** Recipient. */
  to?: string
  template?: string | null
  trigger_type?: string | null
  provider?: string | null
  provider_id?: string | null
  /** The provider's own id of it. */
  external_id?: string | null
  cause?: string | null
}

/** What a provider of e-mails reports of one that did not reach its reader. */
export type Bounce = {
  /**
   * - `bounced`: the recipient's server sent it back
   * - `dropped`: the provider did not send it, the address being blocked there
   * - `complaint`: its reader marked it as spam
   */
  kind: "bounced" | "dropped" | "complaint"
  /** The provider's own id of this report: the same report sent twice has the same. */
  event_id: string
  to: string
  occurred_at: Date
  cause: string | null
  /** Ids under which the e-mail may be known to Medusa as `external_id`. */
  external_ids: string[]
}

/** `bounced`: sent back. `dropped`: never sent, the address is blocked at the provider. `complaint`: marked as spam. */
export type BouncePayload = EmailPayload & {
  bounce?: Bounce["kind"]
  reported_by?: string
  event_id?: string
}

export type FulfillmentPayload = ActivityPayload & {
  fulfillment_id?: string
  /** Set where it is the label of a return. */
  return_id?: string
  provider?: string | null
  provider_id?: string | null
  /** The provider's own number for it. */
  external_id?: string | null
  items?: {
    title: string
    sku: string
    quantity: number
    line_item_id?: string
  }[]
}

export type AttemptPayload = FulfillmentPayload & {
  attempt?: number
  max_attempts?: number
  cause?: string | null
}

export type ShipmentPayload = FulfillmentPayload & {
  carrier?: string | null
  /** The numbers of all its labels, with commas between. */
  tracking_number?: string | null
  tracking_url?: string | null
  trackings?: {
    tracking_number: string | null
    tracking_url: string | null
  }[]
}

export type TrackingPayload = ShipmentPayload & {
  /** What the log said before; left out where it does not know. */
  previous_tracking_number?: string | null
  previous_tracking_url?: string | null
}

export type AfterSalePayload = ActivityPayload & {
  return_id?: string
  claim_id?: string
  exchange_id?: string
  /** Pieces that come back. */
  items?: number
  /** Pieces received with this receipt. */
  received?: number
  /** Pieces of those that came damaged. */
  damaged?: number
  /** Pieces sent instead. */
  replacements?: number
}

export type ClaimPayload = AfterSalePayload & {
  claim_type?: "refund" | "replace"
  /** Pieces that come back; `items` are those that are wrong, where somebody said which. */
  returned?: number
}

export type ChangePayload = ActivityPayload & { order_change_id?: string }

/** What became of one line. */
export type EditedLine = {
  title: string
  sku: string | null
  before: number
  after: number
  /** Where it changed. */
  price_before?: number
  price_after?: number
  currency_code?: string
}

/** What an edit came to in the end, whatever was tried and undone on the way. */
export type Edits = {
  /** Pieces of new lines. */
  added?: number
  /** Lines of another quantity. */
  changed?: number
  /** Pieces of lines that are gone. */
  removed?: number
  /** Lines of the same quantity at another price. */
  repriced?: number
  shipping_added?: number
  shipping_removed?: number
  lines?: EditedLine[]
  /** What the order's total rose or fell by; unknown until it is confirmed. */
  difference?: Money | null
}

export type EditPayload = ChangePayload & Edits

export type TransferPayload = ChangePayload & {
  email?: string | null
  /** Staff moved it themselves; nobody was asked. */
  by_staff?: boolean
}

export type DetailPayload = ActivityPayload & {
  order_change_id?: string
  field?: string
  /** The new e-mail address. Postal addresses are not kept. */
  email?: string | null
}

export type CreditPayload = ActivityPayload & {
  order_change_id?: string
  amount?: number
  currency_code?: string
  /** The order owes the customer less by it: their money stays in the shop, as store credit. */
  is_store_credit?: boolean
  reference?: string | null
}

export type SyncPayload = ActivityPayload & {
  /** What is synced. Default: products. */
  subject?: string
  /** Default: `sync`. */
  action?: "sync" | "import" | "export"
  provider?: string
  run_id?: string | number
  /** `{ products: 47, updated: 3 }` */
  counts?: Record<string, number>
  error?: string
  cause?: string
  duration_ms?: number
}

export type StalledPayload = SyncPayload & {
  started_at?: string
  /** How long it has been going on without an end. */
  waited_ms?: number
}

export type CartPayload = ActivityPayload & {
  cart_id?: string
  email?: string | null
  amount?: number
  currency_code?: string
  /** How many pieces are in it. */
  items?: number
  /** When the customer last touched it. */
  idle_since?: string
  display_id?: number
}

/** What a person wrote on an order. Its words are its message too. */
export type NotePayload = ActivityPayload & {
  /** The words. Gone once it is removed. */
  note?: string
  /** What was written first, once it was edited. */
  first_note?: string
  edited_at?: string
  /** Whether it stands at the top of the timeline. */
  pinned?: boolean
  /** Ids of the users whose attention it asked for. */
  mentions?: string[]
  removed_at?: string
  /** The name of whoever removed it: only its author can. */
  removed_by?: string | null
}
