import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { lazy, Suspense } from "react"
import { ErrorBoundary } from "../components/error-boundary"

/** Most orders have no open problem, and no other page has a use for it. */
const OrderBanner = lazy(() => import("../components/banner/order-banner"))

const ID = "activity-log:order-banner"

const OrderAttentionBanner = ({ data }: { data: { id: string } }) => (
  <ErrorBoundary fallback={null}>
    <Suspense fallback={null}>
      <OrderBanner orderId={data.id} widgetId={ID} />
    </Suspense>
  </ErrorBoundary>
)

export const config = defineWidgetConfig({
  id: "activity-log:order-banner",
  zone: "order.details.after",
})

export default OrderAttentionBanner
