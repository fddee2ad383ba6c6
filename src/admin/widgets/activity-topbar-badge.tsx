import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { ErrorBoundary } from "../components/error-boundary"
import { TopbarBadge } from "../components/topbar-badge"

const ActivityTopbarBadge = () => (
  <ErrorBoundary fallback={null}>
    <TopbarBadge />
  </ErrorBoundary>
)

export const config = defineWidgetConfig({
  id: "activity-log:topbar-badge",
  zone: "topbar",
})

export default ActivityTopbarBadge
