import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendShippingNotice } from "../workflows/send-shipping-notice"

type Shipment = { id: string; no_notification?: boolean }

/** Tells the customer that a parcel is on its way, unless told not to. */
export default async function onShipment({
  event: { name, data },
  container,
}: SubscriberArgs<Shipment>): Promise<void> {
  if (data.no_notification) {
    return
  }
  await sendShippingNotice(container).run({
    input: { fulfillment_id: data.id, trigger_type: name },
  })
}

export const config: SubscriberConfig = {
  event: "shipment.created",
  context: { subscriberId: "inkwell:shipping-notice" },
}
