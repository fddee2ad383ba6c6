import watching from "./watching/en"

/**
 * The sentences of the timeline, word for word as they are stored: an entry
 * whose message is another was given by hand. Square brackets hold what is
 * left out where its value is missing.
 */
export const sentences = {
  ...watching.sentences,
  because: "{{head}}: {{cause}}",
  detailed: "{{head}} — {{detail}}",
  bracketed: "{{head}} ({{said}})",
  comma: "{{first}}, {{then}}",
  orderNote: "Order note",
  noteRemoved: "Note removed [by {{name}}]",
  manualPayment: "manual payment",
  manualFulfillment: "manual fulfillment",
  moneyVia: "[{{money}}] [via {{provider}}]",

  orderPlaced: "Order placed",
  orderCompleted: "Order completed",
  orderArchived: "Order archived",
  orderCancelled: "Order cancelled",
  actionFailed: "Action failed",
  namedFailed: '"{{name}}" failed',
  emailChanged: "E-mail address changed [to {{email}}]",
  shippingAddressChanged: "Shipping address changed [to {{email}}]",
  billingAddressChanged: "Billing address changed [to {{email}}]",
  detailsChanged: "Order details changed [to {{email}}]",
  creditAdded: "Credit [of {{money}}] added",
  storeCreditGiven: "Store credit [of {{money}}] given",

  paymentAwaited: "Payment awaited",
  paymentAuthorized: "Payment authorized",
  captured: "Captured [{{money}}] [via {{provider}}]",
  paymentFailed: "Payment [of {{money}}] [via {{provider}}] failed",
  paymentVoided: "Payment voided",
  released: "[{{money}}] released [via {{provider}}]",
  stillHeld: "Payment [of {{money}}] [via {{provider}}] is still held",
  refunded: "Refunded [{{money}}]",
  reasonAndNote: "{{reason}}: {{note}}",
  refundFailed: "Refund [of {{money}}] [via {{provider}}] failed",
  webhookFailed: "Webhook [of {{provider}}] could not be read",

  confirmationSent: "Order confirmation sent [by {{channel}}] [to {{to}}]",
  shippingSent: "Shipping notification sent [by {{channel}}] [to {{to}}]",
  templateSent: '"{{template}}" sent [by {{channel}}] [to {{to}}]',
  emailSent: "E-mail sent [to {{to}}]",
  /** `channelFirst` is the channel as a first word: "Push message sent". */
  messageSent: "{{channelFirst}} sent [to {{to}}]",
  confirmationFailed: "Order confirmation [by {{channel}}] [to {{to}}] failed",
  shippingFailed: "Shipping notification [by {{channel}}] [to {{to}}] failed",
  templateFailed: '"{{template}}" [by {{channel}}] [to {{to}}] failed',
  emailFailed: "E-mail [to {{to}}] failed",
  messageFailed: "{{channelFirst}} [to {{to}}] failed",
  channelSms: "SMS",
  channelPush: "push message",
  emailBounced: "E-mail bounced[: {{to}}] [({{subject}})]",
  emailDropped: "E-mail dropped[: {{to}}] [({{subject}})]",
  emailComplained: "E-mail marked as spam[: {{to}}] [({{subject}})]",
  subjectConfirmation: "order confirmation",
  subjectShipping: "shipping notification",
  recoverySent: "Recovery e-mail sent [to {{to}}]",

  submittedTo: "Submitted to {{provider}} [({{id}})]",
  submitted: "Submitted to the fulfillment provider [({{id}})]",
  submissionFailed: "Submission [to {{provider}}] failed",
  submissionRetried: "Submission retried",
  attempt: "attempt {{attempt}} [of {{most}}]",
  inProduction: "In production [at {{provider}}]",
  shipped: "Shipped [via {{carrier}}]",
  returnShipped: "Return shipped [via {{carrier}}]",
  trackingUpdated: "Tracking updated [via {{carrier}}]",
  returnTrackingUpdated: "Return tracking updated [via {{carrier}}]",
  tracking: "tracking: {{tracking}}",
  before: "before: {{tracking}}",
  delivered: "Delivered",
  returnDelivered: "Return delivered",
  fulfillmentCancelled: "Fulfillment [at {{provider}}] cancelled",
  returnShipmentCancelled: "Return shipment [at {{provider}}] cancelled",

  returnRequested: "Return requested",
  returnReceived: "Return received",
  returnCancelled: "Return cancelled",
  claimOpened: "Claim opened",
  claimCancelled: "Claim cancelled",
  exchangeOpened: "Exchange opened",
  exchangeCancelled: "Exchange cancelled",

  editRequested: "Order edit requested",
  orderEdited: "Order edited",
  editCancelled: "Order edit cancelled",
  shippingAdded: "shipping added",
  shippingRemoved: "shipping removed",
  shippingChanged: "shipping changed",
  totalChanged: "total changed",
  noChanges: "no changes",
  transferRequested: "Transfer [to {{email}}] requested",
  transferAccepted: "Transfer [to {{email}}] accepted",
  transferDeclined: "Transfer [to {{email}}] declined",
  transferCancelled: "Transfer [to {{email}}] cancelled",
  transferred: "Order transferred [to {{email}}]",

  productSync: "Product sync",
  productImport: "Product import",
  productExport: "Product export",
  orderExport: "Order export",
  inventoryExport: "Inventory export",
  /** Of a subject that has no words of ours, e.g. `Customer sync`. */
  otherSync: "{{name}} sync",
  otherImport: "{{name}} import",
  otherExport: "{{name}} export",
  syncStarted: "{{what}} started",
  syncCompleted: "{{what}} complete",
  syncFailed: "{{what}} failed",
  syncStalled: "{{what}} has not ended after {{duration}}",
  countOf: "{{n}} {{name}}",
  countProducts: "products",
  countOrders: "orders",
  countCreated: "created",
  countUpdated: "updated",

  cartAbandoned: "Abandoned cart",
  cartRecovered: "Cart recovered",
  orderNumberPlaced: "order #{{number}} placed",
  anOrderPlaced: "order placed",

  exported: "Activity exported [as {{name}}]",
  exportedEvidence: "Evidence exported [as {{name}}]",
  gapDatabase: "the database could not be written to",
  gapRow: "the database refused them",
  gapPace: "they came faster than they could be taken",
  gapFailures: "more failed at once than could be looked at",
  runCounts: "{{succeeded}} succeeded, {{failed}} failed, {{skipped}} skipped",
  runByPerson: "Stopped by a person",
  runOutage: "{{n}} in a row failed for one cause[: {{cause}}]",
  runErased: "The address that it was given was erased",
  /** The stored text names an action by its id; other languages say what it does. */
  actionSubmit: "submit_again",
  actionCapture: "capture_again",
  actionRefund: "refund_again",
  actionSend: "send_again",
  actionComplete: "complete_cart",
  actionRun: "run_again",
}

/** With a number that bends the words around it: `_one`, `_few`, … as the language has it. */
export const countedSentences = {
  ...watching.countedSentences,
  items_one: "{{n}} item",
  items_other: "{{n}} items",
  partOfItems_one: "{{part}} of {{n}} item",
  partOfItems_other: "{{part}} of {{n}} items",
  damaged_one: "{{n}} damaged",
  damaged_other: "{{n}} damaged",
  refundFor_one: "refund for {{n}} item",
  refundFor_other: "refund for {{n}} items",
  replacementFor_one: "replacement for {{n}} item",
  replacementFor_other: "replacement for {{n}} items",
  itemsBack_one: "{{n}} item back",
  itemsBack_other: "{{n}} items back",
  itemsOut_one: "{{n}} item out",
  itemsOut_other: "{{n}} items out",
  itemsAdded_one: "{{n}} item added",
  itemsAdded_other: "{{n}} items added",
  itemsChanged_one: "{{n}} item changed",
  itemsChanged_other: "{{n}} items changed",
  itemsRepriced_one: "price of {{n}} item changed",
  itemsRepriced_other: "price of {{n}} items changed",
  itemsRemoved_one: "{{n}} item removed",
  itemsRemoved_other: "{{n}} items removed",
  pruned_one: "{{n}} entry older than {{age}} removed",
  pruned_other: "{{n}} entries older than {{age}} removed",
  lost_one:
    "{{n}} event could not be recorded between {{from}} UTC and {{to}} UTC",
  lost_other:
    "{{n}} events could not be recorded between {{from}} UTC and {{to}} UTC",
  erased_one: "A person was erased from {{n}} entry",
  erased_other: "A person was erased from {{n}} entries",
  runEnded_one: '"{{name}}" over {{n}} entry ended',
  runEnded_other: '"{{name}}" over {{n}} entries ended',
  runStopped_one: '"{{name}}" over {{n}} entry stopped',
  runStopped_other: '"{{name}}" over {{n}} entries stopped',
}

export default { sentences, countedSentences }

export type SentenceKey = keyof typeof sentences

export type CountedKey = keyof typeof countedSentences extends infer Form
  ? Form extends `${infer Key}_${string}`
    ? Key
    : never
  : never

/** Another language, as far as somebody has translated it. A sentence that lacks a text is shown in English, whole. */
export type SentenceTranslation = {
  sentences: Partial<Record<SentenceKey, string>>
  countedSentences: Record<string, string>
}
