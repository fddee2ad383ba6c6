import { asDate } from "../recording/wording/as-date"
import type {
  Actor,
  EntryDraft,
  FactContext,
  FulfillmentPayload,
} from "../types"
import { orderIdOf, type FulfillmentFact } from "./facts/fulfillment"
import type { NaturalKey } from "./retrace"

/** Null where it did not happen (yet), or where no order leads to the fulfillment. */
export function fulfillmentDraft<Payload extends FulfillmentPayload>(
  fulfillment: FulfillmentFact,
  { providerName }: FactContext,
  {
    key,
    at,
    actor,
    payload,
  }: { key: NaturalKey; at: unknown; actor: Actor | null; payload: Payload }
): EntryDraft<Payload> | null {
  const { provider_id } = fulfillment
  const returned = fulfillment.return_link?.return
  const order_id = orderIdOf(fulfillment)
  const occurred_at = asDate(at)

  if (!order_id || !occurred_at) {
    return null
  }

  return {
    order_id,
    occurred_at,
    actor,
    dedupe_key: key(fulfillment.id),
    payload: {
      fulfillment_id: fulfillment.id,
      ...(returned ? { return_id: returned.id } : {}),
      provider: providerName(provider_id),
      provider_id,
      external_id: externalId(fulfillment),
      items: (fulfillment.items ?? []).map(
        ({ title, sku, quantity, line_item_id }) => ({
          title,
          sku,
          quantity: Number(quantity),
          ...(line_item_id ? { line_item_id } : {}),
        })
      ),
      ...payload,
    },
  }
}

/** Names that integrations give to their own number in a fulfillment's `data`, the most specific first. */
const EXTERNAL_ID_KEYS = [
  "external_id",
  "external_order_id",
  "provider_order_id",
  "order_number",
  "reference",
  "id",
]

function externalId({ data }: FulfillmentFact): string | null {
  const ids = EXTERNAL_ID_KEYS.map((key) => data?.[key])
  const id = ids.find(
    (each) => typeof each === "string" || typeof each === "number"
  )

  return id === undefined ? null : String(id)
}
