/** Names that no rule would give. Keys are the identifiers that Medusa's and common community providers carry. */
const KNOWN_NAMES = new Map(
  Object.entries({
    adyen: "Adyen",
    braintree: "Braintree",
    dhl: "DHL",
    dpd: "DPD",
    easypost: "EasyPost",
    fedex: "FedEx",
    gls: "GLS",
    klarna: "Klarna",
    manual: "manual fulfillment",
    mailgun: "Mailgun",
    paypal: "PayPal",
    postmark: "Postmark",
    resend: "Resend",
    sendcloud: "Sendcloud",
    sendgrid: "SendGrid",
    ses: "Amazon SES",
    shipbob: "ShipBob",
    shippo: "Shippo",
    shipstation: "ShipStation",
    system: "manual payment",
    ups: "UPS",
    usps: "USPS",
  })
)

/**
 * Readable name of a provider from its id.
 *
 * Ids are `pp_{identifier}_{id}` for payment, `{identifier}_{id}` for fulfillment
 * (Medusa 2.21, `payment/dist/loaders/providers.js`, `fulfillment/dist/loaders/providers.js`);
 * the option `providerNames` overrides by the whole id or by the identifier.
 */
export function providerName(
  providerId: string | null | undefined,
  overrides: Record<string, string> = {}
): string | null {
  if (!providerId) {
    return null
  }

  const [identifier = ""] = providerId.replace(/^pp_/, "").split("_")
  const named = new Map(Object.entries(overrides))

  return (
    named.get(providerId) ??
    named.get(identifier) ??
    KNOWN_NAMES.get(identifier) ??
    (titleCase(identifier) || null)
  )
}

function titleCase(identifier: string): string {
  return identifier
    .split(/[-.\s]+/)
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(" ")
}
