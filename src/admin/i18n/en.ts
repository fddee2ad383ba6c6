import type { ActivityLevel, ActivityType } from "../../types"
import type { Domain, Problem } from "../lib/presentation"
import fields from "./fields/en"

/** The source of all texts. Each other language has exactly these keys. */
const en = {
  nav: { label: "Activity" },
  types: {
    "order.created": "Order placed",
    "order.completed": "Order completed",
    "order.archived": "Order archived",
    "order.cancelled": "Order cancelled",
    "order.action_failed": "Action failed",
    "order.payment_awaited": "Payment awaited",
    "order.payment_authorized": "Payment authorized",
    "order.payment_captured": "Payment captured",
    "order.payment_failed": "Payment failed",
    "order.payment_voided": "Payment voided",
    "order.void_failed": "Payment not released",
    "order.refunded": "Refund",
    "order.refund_failed": "Refund failed",
    "payment.webhook_failed": "Payment webhook failed",
    "order.email.confirmation_sent": "Confirmation sent",
    "order.email.shipping_sent": "Shipping e-mail sent",
    "order.email.sent": "E-mail sent",
    "order.email.failed": "E-mail failed",
    "email.bounced": "E-mail bounced",
    "email.failed": "E-mail failed (no order)",
    "order.submitted": "Submitted",
    "order.submission_failed": "Submission failed",
    "order.submission_retried": "Submission retried",
    "order.production": "In production",
    "order.shipped": "Shipped",
    "order.tracking_updated": "Tracking updated",
    "order.delivered": "Delivered",
    "order.fulfillment_cancelled": "Fulfillment cancelled",
    "order.return_requested": "Return requested",
    "order.return_received": "Return received",
    "order.return_cancelled": "Return cancelled",
    "order.claim_created": "Claim opened",
    "order.claim_cancelled": "Claim cancelled",
    "order.exchange_created": "Exchange opened",
    "order.exchange_cancelled": "Exchange cancelled",
    "order.edit_requested": "Edit requested",
    "order.edit_confirmed": "Order edited",
    "order.edit_cancelled": "Edit cancelled",
    "order.transfer_requested": "Transfer requested",
    "order.transfer_accepted": "Transfer accepted",
    "order.transfer_declined": "Transfer declined",
    "order.transfer_cancelled": "Transfer cancelled",
    "order.updated": "Order details changed",
    "order.credit_line_added": "Credit added",
    "sync.started": "Sync started",
    "sync.completed": "Sync completed",
    "sync.failed": "Sync failed",
    "sync.stalled": "Sync stalled",
    "abandoned_cart.created": "Cart abandoned",
    "abandoned_cart.email_sent": "Recovery e-mail sent",
    "abandoned_cart.recovered": "Cart recovered",
    "system.action_failed": "System action failed",
    "activity_log.pruned": "Log pruned",
    "activity_log.gap": "Gap in the log",
    "activity_log.erased": "Person erased",
  } satisfies Record<ActivityType, string>,
  /** Instead of a type's label that says e-mail, where it went by SMS or another way. */
  messages: { sent: "Message sent", failed: "Message failed" },
  domains: {
    order: "Orders",
    payment: "Payments",
    email: "E-mails",
    fulfillment: "Fulfillment",
    return: "Returns, claims, exchanges",
    change: "Edits and transfers",
    sync: "Syncs",
    cart: "Abandoned carts",
    system: "System",
  } satisfies Record<Domain, string>,
  levels: {
    info: "Info",
    warning: "Warning",
    error: "Error",
  } satisfies Record<ActivityLevel, string>,
  actions: {
    resolve: "Resolve",
    resolveAll: "Resolve all",
    reopen: "Reopen",
    undo: "Undo",
    refresh: "Refresh",
    retry: "Try again",
    showDetails: "Show details",
    hideDetails: "Hide details",
    copy: "Copy",
    copied: "Copied",
    clear: "Clear all",
    close: "Close",
    cancel: "Cancel",
    apply: "Apply",
    previous: "Previous",
    next: "Next",
  },
  timeline: {
    title: "Activity log",
    empty: "Nothing has been recorded for this order yet.",
    showMore: "Show {{n}} more",
    today: "Today",
    yesterday: "Yesterday",
    late: "recorded {{duration}} late",
    by: "by {{name}}",
    resolved: "Resolved",
    resolvedBy: "Resolved by {{name}}",
    resolvedBySystem: "Resolved automatically",
    resolvedOnAttempt: "Resolved on attempt {{attempt}}",
    triedAgain: "Tried again",
  },
  feed: {
    all: "All activity",
    attention: "Needs attention",
    search: "Search messages or #order",
    level: "Level",
    type: "Type",
    date: "Date",
    order: "Order",
    message: "Message",
    time: "Time",
    from: "From",
    to: "To",
    today: "Today",
    lastDays: "Last {{n}} days",
    orderNumber: "Order number",
    orderUnknown: "Nothing is recorded for order #{{number}}",
    orderActivity: "All activity of this order",
    selectAll: "Select all on this page",
    select: "Select: {{message}}",
    range: "{{from}}–{{to}} of {{total}}",
    rangeAbout: "{{from}}–{{to}} of about {{total}}",
    calmTitle: "All clear",
    calmText: "No warning and no error is waiting for you.",
    emptyTitle: "No activity yet",
    emptyText: "What happens to orders and in the store will appear here.",
    filteredTitle: "No results",
    filteredText: "Nothing that was recorded matches this search.",
  },
  states: {
    loading: "Loading",
    errorTitle: "The activity log could not be loaded",
    errorText: "The store did not answer as expected.",
    deniedTitle: "No access",
    deniedText: "Your role may not read the activity log.",
    crashed: "The activity log cannot be shown.",
  },
  toast: {
    resolved: "Resolved",
    reopened: "Reopened",
    failed: "That did not work. Please try again.",
  },
  details: {
    means: "What it means",
    todo: "What to do",
    type: "Type",
    happened: "Happened",
    recorded: "Recorded",
    by: "By",
    repeated: "Occurred",
    lastTime: "Last time",
    data: "Details",
    raw: "Raw data",
    gone: "This entry does not exist any more.",
    yes: "Yes",
    no: "No",
  },
  /** Of a payload; `lib/payload-fields.ts` says which. */
  fields,
  /** In the words of the catalog's `explain`: two texts for each `Problem`. */
  explain: {
    submissionCause: "The fulfillment provider refused the order.",
    submissionNext:
      "Check what the provider says, e.g. stock or address, then create the fulfillment again.",
    paymentCause:
      "The payment provider refused to authorize or capture the money.",
    paymentNext:
      "Look at the provider's reason. Capture again, or ask the customer for another way to pay.",
    refundCause:
      "The payment provider refused the refund. The customer has not got the money, whatever the order says.",
    refundNext:
      "Look at the provider's reason, e.g. your balance there, then refund again or pay back by hand.",
    webhookCause:
      "The payment provider reports payments to the shop, and the shop does not understand its reports. Payments that are finished only by a report are paid and become no order.",
    webhookNext:
      "Compare the webhook secret in medusa-config.ts with the one on the provider's dashboard, and the address there with /hooks/payment/ and your provider's id. Then let the provider send the missed reports again.",
    voidCause:
      "The payment provider refused to release the money of an order or checkout that came to nothing. It is held on the customer's account.",
    voidNext:
      "Cancel the payment in the provider's own dashboard. This is over by itself once the money is released, captured, or pays for an order; else mark it as handled.",
    actionCause:
      "Something that the shop does by itself, or at a click, failed.",
    actionNext:
      "Look at what it says. Do it again where you began it; otherwise show it to whoever looks after the shop.",
    emailCause:
      "The provider that sends e-mails refused this message. Nobody has received it.",
    emailNext:
      "Look at the provider's reason, e.g. a mistyped address or a limit, then send it again.",
    bounceCause: "The e-mail did not arrive, or its reader marked it as spam.",
    bounceNext:
      "Check the address, correct it on the order, and reach the customer another way if it matters.",
    syncCause:
      "An import, export or sync broke off. Part of it may have been done already.",
    syncNext:
      "Correct what the reason names, e.g. a row of the file or the access to the provider, then start it again.",
    stalledCause: "A sync began, and its end was never reported.",
    stalledNext:
      "See at the provider whether it is still running. If it is not, start it again.",
    cancellationCause:
      "The order was cancelled, by a person or by an integration.",
    cancellationNext:
      "See that the customer has the money back and that nothing is made or sent any more, then resolve this.",
    fulfillmentCause:
      "A fulfillment was cancelled. Its items are not on their way.",
    fulfillmentNext:
      "If the customer still waits for them, create the fulfillment again. Otherwise resolve this.",
    afterSaleCause: "A return, claim or exchange was cancelled.",
    afterSaleNext:
      "If the customer did not agree to that, open it again. Otherwise resolve this.",
    gapCause:
      "The log's database could not be reached for a while. Some of what happened is missing here.",
    gapNext:
      "Look through the orders of that time. If it happens again, show this to whoever looks after the database.",
  } satisfies Record<`${Problem}${"Cause" | "Next"}`, string>,
  groups: {
    title: "Problems with one cause",
    show: "Show",
    sameCause: "Same cause",
    remove: "Remove filter: {{name}}",
    atStake: "{{what}}, {{amount}}",
    first: "first {{time}}",
    last: "last {{time}}",
    askTitle: "Resolve all: {{what}}?",
    askText:
      "These are too many to undo at once. Afterwards each can be reopened by itself.",
  },
  /** Texts with a number that bends the words around it: `_one`, `_few`, … as the language has it. */
  counted: {
    attention_one: "{{count}} needs attention",
    attention_other: "{{count}} need attention",
    selected_one: "{{count}} selected",
    selected_other: "{{count}} selected",
    resolved_one: "{{count}} entry resolved",
    resolved_other: "{{count}} entries resolved",
    orders_one: "{{count}} order",
    orders_other: "{{count}} orders",
    entries_one: "{{count}} entry",
    entries_other: "{{count}} entries",
  } as Record<string, string>,
}

export default en

export type Texts = typeof en
