/** How entries of one kind look. `message` and `payload` are SQL over `n`, `sale`, `amount`, `via` and `person`. */
export type Kind = {
  type: string
  level: "info" | "warning" | "error"
  message: string
  payload: string
  /** How many days after the sale. */
  days: number
  /** Of a problem: the last part of its key. */
  cause?: string
  hasOrder?: false
}

const MONEY = "'amount', amount, 'currency_code', 'gbp'"
const CUSTOMER = "'to', person, 'channel', 'email', 'provider', 'resend'"
const PARCEL = "'provider', 'printify', 'fulfillment_id', 'ful_' || n"

const info = (
  type: string,
  days: number,
  { message, payload }: Pick<Kind, "message" | "payload">
): Kind => ({ type, level: "info", days, message, payload })

/** The life of each sale: one entry of each, in this order. */
const STAGES: Kind[] = [
  info("order.created", 0, {
    message: "'Order placed — £' || amount || ' via ' || via",
    payload: `${MONEY}, 'display_id', sale, 'items', n % 5 + 1`,
  }),
  info("order.payment_captured", 0, {
    message: "'Captured £' || amount || ' via ' || via",
    payload: `${MONEY}, 'provider', via`,
  }),
  info("order.email.confirmation_sent", 0, {
    message: "'Order confirmation sent to ' || person",
    payload: CUSTOMER,
  }),
  info("order.submitted", 0, {
    message: "'Submitted to Printify (PFY-' || n || ')'",
    payload: PARCEL,
  }),
  info("order.production", 1, {
    message: "'In production at Printify'",
    payload: PARCEL,
  }),
  info("order.shipped", 2, {
    message: "'Shipped via DHL — tracking: JD' || 14600000000000 + n",
    payload: `${PARCEL}, 'tracking', jsonb_build_array('JD' || 14600000000000 + n)`,
  }),
  info("order.email.shipping_sent", 2, {
    message: "'Shipping notification sent to ' || person",
    payload: CUSTOMER,
  }),
  info("order.delivered", 5, { message: "'Delivered'", payload: PARCEL }),
]

/** What happens now and then, in place of a stage. */
const SELDOM: (Kind & { when: string })[] = [
  {
    ...info("sync.completed", 0, {
      message:
        "'Product sync complete — ' || n % 90 + 10 || ' products, ' || n % 7 || ' updated'",
      payload: "'products', n % 90 + 10, 'updated', n % 7",
    }),
    hasOrder: false,
    when: "n % 3000 = 5",
  },
  {
    ...info("order.claim_created", 9, {
      message: "'Claim opened — replacement for 1 item'",
      payload: "'claim_id', 'claim_' || n, 'items', 1",
    }),
    when: "n % 20000 = 11",
  },
]

/** Problems: 1 row in 50, of each kind as many. */
const PROBLEMS: Kind[] = [
  {
    type: "order.payment_failed",
    level: "error",
    days: 0,
    message:
      "'Payment of £' || amount || ' via ' || via || ' failed: card declined'",
    payload: MONEY,
    cause: "card_declined",
  },
  {
    type: "order.submission_failed",
    level: "error",
    days: 0,
    message:
      "'Submission to Printify failed: insufficient stock for ' || case when is_rare then 'Zebra XL' else 'M Black' end",
    payload: `${PARCEL}, 'cause', jsonb_build_object('code', 'insufficient_stock')`,
    cause: "insufficient_stock",
  },
  {
    type: "order.email.failed",
    level: "error",
    days: 0,
    message:
      "'Order confirmation to ' || person || ' failed: mailbox unavailable'",
    payload: CUSTOMER,
    cause: "mailbox_unavailable",
  },
  {
    type: "order.fulfillment_cancelled",
    level: "warning",
    days: 1,
    message: "'Fulfillment at Printify cancelled'",
    payload: PARCEL,
    cause: "cancelled",
  },
  {
    type: "email.bounced",
    level: "warning",
    days: 0,
    message: "'Email bounced: ' || person || ' (order confirmation)'",
    payload: CUSTOMER,
    cause: "bounced",
  },
]

export const KINDS: Kind[] = [...STAGES, ...SELDOM, ...PROBLEMS]

/** SQL over `n`: which of the kinds row `n` is. */
export const KIND_OF_ROW = `case
  ${SELDOM.map(({ when }, index) => `when ${when} then ${STAGES.length + index}`).join(" ")}
  when n % 50 = 7 then ${STAGES.length + SELDOM.length} + n / 50 % ${PROBLEMS.length}
  else n % ${STAGES.length} end`

export const ENTRIES_A_SALE = STAGES.length

/** SQL: this property of row `n`'s kind. */
export function byKind(of: (kind: Kind) => string | number): string {
  return `case kind ${KINDS.map((kind, index) => `when ${index} then ${of(kind)}`).join(" ")} end`
}
