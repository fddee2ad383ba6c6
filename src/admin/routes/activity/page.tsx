import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container } from "@medusajs/ui"
import { lazy, Suspense } from "react"
import { Guarded } from "../../components/guarded"
import { NavIcon } from "../../components/nav-icon"
import { LoadingLines } from "../../components/states"
import { useText } from "../../hooks/use-text"

/** Most pages of the admin never show it, so it is fetched by those who do. */
const FeedCard = lazy(() => import("../../components/feed/feed-card"))

const ActivityPage = () => (
  <Guarded>
    <Suspense
      fallback={
        <Container className="p-0">
          <LoadingLines lines={10} />
        </Container>
      }
    >
      <FeedCard />
    </Suspense>
  </Guarded>
)

const Breadcrumb = () => <>{useText().t("nav.label")}</>

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "nav.label",
  translationNs: "activityLog",
  icon: NavIcon,
})

export default ActivityPage
