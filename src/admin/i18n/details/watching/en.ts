/** Texts of what watching finds, unfolded. */
const watching = {
  explain: {
    withoutOrderCause:
      "The customer has paid, and the checkout broke off before the order was made: the page was closed, or something failed.",
    withoutOrderNext:
      "Complete the cart from here. Where that is impossible, give the money back at the payment provider and tell the customer.",
    expiringCause:
      "The payment provider holds authorized money for some days only. After that it goes back to the customer.",
    expiringNext:
      "Capture the payment now, or cancel it if the order is not to be sent.",
    silentCause:
      "The payment provider reports nothing to the shop. A customer who closes the page after paying then gets no order, and money that is refunded or lost at the provider stays unknown.",
    silentNext:
      "Create a webhook on the provider's dashboard with the address /hooks/payment/ and your provider's id. If this provider has no webhooks, resolve this: it is said once.",
    overdueCause:
      "A step of the order should have been taken by now, by the deadline that the shop has set.",
    overdueNext:
      "Look at the order, and at whoever takes this step. If the shop works to other times, change the option deadlines.",
  },
  fields: {
    due_at: "Due",
    limit_ms: "Deadline",
    is_business_time: "Working time",
    late: "Late",
    sampled: "Of so many orders",
    order_ids: "Orders",
    expires_at: "Ends",
    customer_id: "Customer ID",
  },
}

export type WatchingTexts = typeof watching

export default watching
