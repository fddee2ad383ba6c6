import { lazy, Suspense } from "react"
import type { AdminActivity } from "../../types"
import { useText } from "../hooks/use-text"
import { ErrorBoundary } from "./error-boundary"
import { LoadingLines, Notice } from "./states"

const ActivityDetails = lazy(() => import("./activity-details"))

/** Fetched by whoever unfolds an entry: most readers of an order page unfold none. */
export const LazyDetails = ({ entry }: { entry: AdminActivity }) => (
  <ErrorBoundary fallback={<NotFetched />}>
    <Suspense fallback={<LoadingLines lines={4} />}>
      <ActivityDetails entry={entry} />
    </Suspense>
  </ErrorBoundary>
)

/** A store that was deployed anew meanwhile no longer has the file: the list around it stays. */
const NotFetched = () => {
  const { t } = useText()
  return <Notice text={t("states.errorTitle")} />
}
