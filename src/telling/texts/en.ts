import type { TypeTexts } from "./type-texts"

/** Written by `npm run docs:events` from the admin's texts. */
export const en: TypeTexts = {
  "order.cancelled": [
    "Order cancelled",
    "The order was cancelled, by a person or by an integration.",
    "See that the customer has the money back and that nothing is made or sent any more, then mark this as handled.",
  ],
  "order.action_failed": [
    "Action failed",
    "Something that the shop does by itself, or at a click, failed.",
    "Read the reason. Repeat the action where you started it; otherwise show it to whoever maintains the shop.",
  ],
  "order.payment_failed": [
    "Payment failed",
    "The payment provider refused to authorize or capture the money.",
    "Read the provider's reason. Capture again, or ask the customer for another way to pay.",
  ],
  "order.void_failed": [
    "Payment not released",
    "The payment provider refused to release the money of an order or checkout that came to nothing. It is held on the customer's account.",
    "Cancel the payment in the provider's own dashboard. This is over by itself once the money is released, captured, or pays for an order; else mark it as handled.",
  ],
  "order.refund_failed": [
    "Refund failed",
    "The payment provider refused the refund. The customer has not got the money, whatever the order says.",
    "Read the provider's reason, e.g. your balance there, then refund again or pay back by hand.",
  ],
  "order.email.failed": [
    "E-mail failed",
    "The provider that sends e-mails refused this message. Nobody has received it.",
    "Read the provider's reason, e.g. a mistyped address or a limit, then send it again.",
  ],
  "email.bounced": [
    "E-mail bounced",
    "The e-mail did not arrive, or its reader marked it as spam.",
    "Check the address, correct it on the order, and reach the customer another way if it is important.",
  ],
  "email.failed": [
    "E-mail failed (no order)",
    "The provider that sends e-mails refused this message. Nobody has received it.",
    "Read the provider's reason, e.g. a mistyped address or a limit, then send it again.",
  ],
  "order.submission_failed": [
    "Submission failed",
    "The fulfillment provider refused the order.",
    "Check what the provider says, e.g. stock or address, then create the fulfillment again.",
  ],
  "order.fulfillment_cancelled": [
    "Fulfillment cancelled",
    "A fulfillment was cancelled. Its items are not on their way.",
    "If the customer still waits for them, create the fulfillment again. Otherwise mark this as handled.",
  ],
  "order.return_cancelled": [
    "Return cancelled",
    "A return, claim or exchange was cancelled.",
    "If the customer did not agree to that, open it again. Otherwise mark this as handled.",
  ],
  "order.claim_cancelled": [
    "Claim cancelled",
    "A return, claim or exchange was cancelled.",
    "If the customer did not agree to that, open it again. Otherwise mark this as handled.",
  ],
  "order.exchange_cancelled": [
    "Exchange cancelled",
    "A return, claim or exchange was cancelled.",
    "If the customer did not agree to that, open it again. Otherwise mark this as handled.",
  ],
  "sync.failed": [
    "Sync failed",
    "An import, export or sync broke off. Part of it may have been done already.",
    "Correct what the reason names, e.g. a row of the file or the access to the provider, then start it again.",
  ],
  "sync.stalled": [
    "Sync stalled",
    "A sync began, and its end was never reported.",
    "See at the provider whether it is still running. If it is not, start it again.",
  ],
  "payment.webhook_failed": [
    "Payment webhook failed",
    "The payment provider reports payments to the shop, and the shop does not understand its reports. Payments that are finished only by a report are paid and become no order.",
    "Compare the webhook secret in medusa-config.ts with the one on the provider's dashboard, and the address there with /hooks/payment/ and your provider's id. Then let the provider send the missed reports again.",
  ],
  "payment.webhooks_missing": [
    "No webhooks from the payment provider",
    "The payment provider reports nothing to the shop. A customer who closes the page after paying then gets no order, and money that is refunded or lost at the provider stays unknown.",
    "Create a webhook on the provider's dashboard with the address /hooks/payment/ and your provider's id. If this provider has no webhooks, resolve this: it is said once.",
  ],
  "payment.without_order": [
    "Paid without an order",
    "The customer has paid, and the checkout broke off before the order was made: the page was closed, or something failed.",
    "Complete the cart from here. Where that is impossible, give the money back at the payment provider and tell the customer.",
  ],
  "order.authorization_expiring": [
    "Authorization ends soon",
    "The payment provider holds authorized money for some days only. After that it goes back to the customer.",
    "Capture the payment now, or cancel it if the order is not to be sent.",
  ],
  "order.overdue": [
    "Overdue",
    "A step of the order should have been taken by now, by the deadline that the shop has set.",
    "Look at the order, and at whoever takes this step. If the shop works to other times, change the option deadlines.",
  ],
  "system.action_failed": [
    "System action failed",
    "Something that the shop does by itself, or at a click, failed.",
    "Read the reason. Repeat the action where you started it; otherwise show it to whoever maintains the shop.",
  ],
  "shop.quiet": [
    "Far fewer orders",
    "Far fewer orders came than at this weekday and hour before. The checkout or a payment provider may be broken, or an advertisement has ended.",
    "Place an order in your own shop, with each way to pay. If it works, see whether visitors still come.",
  ],
  "job.overdue": [
    "Job overdue",
    "A scheduled job has not run at the last three of its times. Whoever depends on it waits.",
    "Start the server again: a scheduler that has lost its jobs gets them back with the next start. If the job is overdue again, show this to whoever maintains the shop.",
  ],
  "activity_log.gap": [
    "Gap in the log",
    "Some of what happened at that time is missing here. The message says why.",
    "Check the orders of that time. If it happens again, show this to whoever maintains the shop.",
  ],
}
