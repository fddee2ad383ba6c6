import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Guarded } from "../components/guarded"
import { OrderTimelineCard } from "../components/timeline/order-timeline-card"

type OrderData = { id: string; status?: string }

const OrderActivityLog = ({ data }: { data: OrderData }) => (
  <Guarded>
    <OrderTimelineCard orderId={data.id} orderStatus={data.status} />
  </Guarded>
)

export const config = defineWidgetConfig({
  id: "activity-log:order-timeline",
  zone: "order.details.side.after",
})

export default OrderActivityLog
