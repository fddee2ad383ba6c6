import type { PayloadLabels } from "../../lib/payload-fields"
import type { Problem } from "../../lib/presentation"
import { noteFields } from "./notes/en"
import watching from "./watching/en"

/** Texts of an entry that is unfolded: fetched when somebody unfolds one. */
export type DetailTexts = {
  /** Of a payload; `lib/payload-fields.ts` says which. */
  fields: PayloadLabels
  /** In the words of the catalog's `explain`: two texts for each `Problem`. */
  explain: Record<`${Problem}${"Cause" | "Next"}`, string>
}

/** Another language, as far as somebody has translated it. */
export type DetailTranslation = {
  [Section in keyof DetailTexts]?: Partial<DetailTexts[Section]>
}

const en: DetailTexts = {
  explain: {
    ...watching.explain,
    jobCause:
      "A scheduled job has not run at the last three of its times. Whoever depends on it waits.",
    jobNext:
      "Start the server again: a scheduler that has lost its jobs gets them back with the next start. If the job is overdue again, show this to whoever maintains the shop.",
    quietCause:
      "Far fewer orders came than at this weekday and hour before. The checkout or a payment provider may be broken, or an advertisement has ended.",
    quietNext:
      "Place an order in your own shop, with each way to pay. If it works, see whether visitors still come.",
    submissionCause: "The fulfillment provider refused the order.",
    submissionNext:
      "Check what the provider says, e.g. stock or address, then create the fulfillment again.",
    paymentCause:
      "The payment provider refused to authorize or capture the money.",
    paymentNext:
      "Read the provider's reason. Capture again, or ask the customer for another way to pay.",
    refundCause:
      "The payment provider refused the refund. The customer has not got the money, whatever the order says.",
    refundNext:
      "Read the provider's reason, e.g. your balance there, then refund again or pay back by hand.",
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
      "Read the reason. Repeat the action where you started it; otherwise show it to whoever maintains the shop.",
    emailCause:
      "The provider that sends e-mails refused this message. Nobody has received it.",
    emailNext:
      "Read the provider's reason, e.g. a mistyped address or a limit, then send it again.",
    bounceCause: "The e-mail did not arrive, or its reader marked it as spam.",
    bounceNext:
      "Check the address, correct it on the order, and reach the customer another way if it is important.",
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
      "See that the customer has the money back and that nothing is made or sent any more, then mark this as handled.",
    fulfillmentCause:
      "A fulfillment was cancelled. Its items are not on their way.",
    fulfillmentNext:
      "If the customer still waits for them, create the fulfillment again. Otherwise mark this as handled.",
    afterSaleCause: "A return, claim or exchange was cancelled.",
    afterSaleNext:
      "If the customer did not agree to that, open it again. Otherwise mark this as handled.",
    gapCause:
      "Some of what happened at that time is missing here. The message says why.",
    gapNext:
      "Check the orders of that time. If it happens again, show this to whoever maintains the shop.",
  },
  fields: {
    ...noteFields,
    ...watching.fields,
    job: "Job",
    schedule: "Schedule",
    last_run_at: "Last run",
    orders: "Orders",
    expected_orders: "Orders expected",
    failed_checkouts: "Failed checkouts",
    hours: "Hours",
    cause: "Cause",
    code: "Code",
    decline_code: "Decline code",
    reason: "Reason",
    note: "Note",
    amount: "Amount",
    display_id: "Order number",
    email: "E-mail",
    actor_email: "Done by (e-mail)",
    to: "Recipient",
    provider: "Provider",
    external_id: "Provider's number",
    attempt: "Attempt",
    max_attempts: "Attempts allowed",
    carrier: "Carrier",
    tracking_number: "Tracking number",
    tracking_url: "Tracking link",
    previous_tracking_number: "Previous tracking number",
    previous_tracking_url: "Previous tracking link",
    trackings: "Parcels",
    items: "Items",
    received: "Received",
    damaged: "Damaged",
    returned: "Coming back",
    replacements: "Replacements",
    claim_type: "Claim type",
    added: "Added",
    changed: "Changed",
    repriced: "Price changed",
    removed: "Removed",
    shipping_added: "Shipping added",
    shipping_removed: "Shipping removed",
    lines: "Lines",
    difference: "Total changed by",
    field: "What changed",
    reference: "Reference",
    is_store_credit: "As store credit",
    by_staff: "By staff",
    subject: "Subject",
    kind: "Kind",
    channel: "Channel",
    template: "Template",
    bounce: "Outcome",
    reported_by: "Reported by",
    counts: "Result",
    products: "Products",
    created: "Created",
    updated: "Updated",
    started_at: "Started",
    duration_ms: "Duration",
    waited_ms: "Running for",
    idle_since: "Last activity",
    count: "Count",
    period: "Period",
    days: "Days kept",
    entries: "Entries",
    action: "Action",
    error: "Error",
    name: "Name",
    type: "Type",
    status: "Status",
    causes: "Behind it",
    stack: "Stack",
    request: "Request",
    workflow: "Workflow",
    step: "Step",
    trigger_type: "Triggered by",
    regression_of: "Came back",
    id: "ID",
    resolved_by: "Resolved by",
    resolved_at: "Resolved at",
    _truncated: "Shortened",
    order_id: "Order ID",
    cart_id: "Cart ID",
    payment_id: "Payment ID",
    payment_collection_id: "Payment collection ID",
    payment_session_id: "Payment session ID",
    capture_id: "Capture ID",
    refund_id: "Refund ID",
    fulfillment_id: "Fulfillment ID",
    return_id: "Return ID",
    claim_id: "Claim ID",
    exchange_id: "Exchange ID",
    order_change_id: "Order change ID",
    notification_id: "Notification ID",
    event_id: "Event ID",
    provider_id: "Provider ID",
    run_id: "Run ID",
    transaction_id: "Transaction ID",
    outcome: "What became of it",
    order_items: "Lines of the order",
    location_id: "Location ID",
    shipping_option_id: "Shipping option ID",
    refund_reason_id: "Refund reason ID",
    no_notification: "Without a message",
    unkept: "Not kept by Medusa",
    select: "Columns",
    filter: "Filters",
    format: "Format",
    total: "Total",
    succeeded: "Succeeded",
    failed: "Failed",
    skipped: "Skipped",
    stopped_by: "Stopped by",
    in_a_row: "Failures in a row",
  },
}

export default en
