import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { lazy, Suspense } from "react"
import { Guarded } from "../components/guarded"

/** Fetched with the first customer's page: no other page has a use for it. */
const CustomerStoryCard = lazy(
  () => import("../components/customer/customer-story-card")
)

const CustomerStory = ({ data }: { data: { id: string } }) => (
  <Guarded>
    <Suspense fallback={null}>
      <CustomerStoryCard customerId={data.id} />
    </Suspense>
  </Guarded>
)

export const config = defineWidgetConfig({
  id: "activity-log:customer-story",
  zone: "customer.details.side.after",
})

export default CustomerStory
