import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { lazy, Suspense } from "react"
import { Guarded } from "../components/guarded"

/** Fetched with the first order page: no other page has a use for it. */
const OrderTimelineCard = lazy(
  () => import("../components/timeline/order-timeline-card")
)

type OrderData = { id: string; status?: string }

const OrderActivityLog = ({ data }: { data: OrderData }) => (
  <Guarded>
    <Suspense fallback={null}>
      <OrderTimelineCard orderId={data.id} orderStatus={data.status} />
    </Suspense>
  </Guarded>
)

export const config = defineWidgetConfig({
  id: "activity-log:order-timeline",
  zone: "order.details.side.after",
})

export default OrderActivityLog
