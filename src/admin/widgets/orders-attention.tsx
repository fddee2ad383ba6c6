import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { lazy, Suspense } from "react"
import { ErrorBoundary } from "../components/error-boundary"

const WaitingOrders = lazy(() => import("../components/banner/waiting-orders"))

const ID = "activity-log:orders-attention"

const OrdersAttention = () => (
  <ErrorBoundary fallback={null}>
    <Suspense fallback={null}>
      <WaitingOrders widgetId={ID} />
    </Suspense>
  </ErrorBoundary>
)

export const config = defineWidgetConfig({
  id: "activity-log:orders-attention",
  zone: "order.list.before",
})

export default OrdersAttention
