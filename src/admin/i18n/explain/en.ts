import type { Problem } from "../../lib/presentation"

/** In the words of the catalog's `explain`: two texts for each `Problem`. */
export type Explanations = Record<`${Problem}${"Cause" | "Next"}`, string>

const explain: Explanations = {
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
  actionCause: "Something that the shop does by itself, or at a click, failed.",
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
    "Some of what happened at that time is missing here. The message says why.",
  gapNext:
    "Look through the orders of that time. If it happens again, show this to whoever looks after the shop.",
}

export default explain
