/** Hosts of tracking pages → the carrier a customer would name. */
const CARRIER_BY_HOST: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)dhl\./, "DHL"],
  [/(^|\.)ups\.com$/, "UPS"],
  [/(^|\.)fedex\.com$/, "FedEx"],
  [/(^|\.)usps\.com$/, "USPS"],
  [/(^|\.)royalmail\.com$/, "Royal Mail"],
  [/(^|\.)dpd\./, "DPD"],
  [/(^|\.)gls-group\./, "GLS"],
  [/(^|\.)(evri|myhermes)\./, "Evri"],
  [/(^|\.)postnl\./, "PostNL"],
  [/(^|\.)laposte\.fr$/, "La Poste"],
  [/(^|\.)canadapost/, "Canada Post"],
  [/(^|\.)auspost\.com\.au$/, "Australia Post"],
]

type Parcel = {
  data?: Record<string, unknown> | null
  metadata?: Record<string, unknown> | null
  tracking_url?: string | null
  tracking_number?: string | null
}

/**
 * Who carries the parcel. Medusa has no column for it: providers put it into the fulfillment's
 * `data`, people into its `metadata`; otherwise it follows from the tracking link, or UPS's own number format.
 */
export function carrierOf(parcel: Parcel): string | null {
  return (
    named(parcel.data) ??
    named(parcel.metadata) ??
    fromUrl(parcel.tracking_url) ??
    (parcel.tracking_number?.startsWith("1Z") ? "UPS" : null)
  )
}

function named(
  record: Record<string, unknown> | null | undefined
): string | null {
  const carrier = record?.carrier ?? record?.carrier_name

  return typeof carrier === "string" && carrier ? carrier : null
}

function fromUrl(url: string | null | undefined): string | null {
  const host = url && URL.canParse(url) ? new URL(url).hostname : ""

  return CARRIER_BY_HOST.find(([pattern]) => pattern.test(host))?.[1] ?? null
}
