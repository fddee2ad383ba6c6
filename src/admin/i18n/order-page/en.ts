/** Texts of the order page's banner and timeline, of an entry's inside, and of the line above the list of orders. */
const orderPage = {
  views: {
    show: "Show",
    note: "What was done (optional)",
    handledBy: "Handled by {{name}}: {{note}}",
    owedRefund:
      "The customer has not got {{amount}} back. Mark this as handled only when it was paid back another way.",
    owedHeld:
      "The shop still holds {{amount}} of the customer's money. Mark this as handled only when it was paid back.",
    owedBlocked:
      "{{amount}} is still blocked on the customer's account. Mark this as handled only when the provider has released it.",
    owedPayment:
      "The shop has not received {{amount}}. Mark this as handled only when it was paid another way, or is not to be paid.",
    fulfill: "Create fulfillment",
    payments: "Open payments",
    refund: "Refund in Medusa",
    address: "Correct the address",
    customers: "Find the customer",
    returns: "Create return",
    claims: "Create claim",
    exchanges: "Create exchange",
    import: "Import products",
    export: "Export again",
    forDevelopers: "For developers",
  },
  counted: {
    ordersAttention_one: "{{n}} order needs attention",
    ordersAttention_other: "{{n}} orders need attention",
  } as Record<string, string>,
}

export default orderPage

export type OrderPageTexts = typeof orderPage
