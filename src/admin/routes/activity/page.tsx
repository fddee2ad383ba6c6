import { defineRouteConfig } from "@medusajs/admin-sdk"
import { FeedCard } from "../../components/feed/feed-card"
import { Guarded } from "../../components/guarded"
import { NavIcon } from "../../components/nav-icon"

const ActivityPage = () => (
  <Guarded>
    <FeedCard />
  </Guarded>
)

export const config = defineRouteConfig({
  label: "nav.label",
  translationNs: "activityLog",
  icon: NavIcon,
})

export default ActivityPage
