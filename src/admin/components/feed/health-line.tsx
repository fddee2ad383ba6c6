import { ExclamationCircleSolid } from "@medusajs/icons"
import { useHealth } from "../../hooks/use-health"
import { useText } from "../../hooks/use-text"

/** One line where the log itself does not watch as it should: what is wrong, and what to do about it. */
export const HealthLine = () => {
  const { t, isReady } = useText()
  const problem = useHealth()

  if (!problem || !isReady) {
    return null
  }

  return (
    <p
      role="status"
      data-activity-log="health"
      title={problem.what}
      className="border-ui-border-base bg-ui-tag-orange-bg text-ui-tag-orange-text txt-compact-small flex items-start gap-x-2 border-t px-6 py-2"
    >
      <ExclamationCircleSolid className="mt-0.5 shrink-0" aria-hidden />
      {t(`health.${problem.code}`)}
    </p>
  )
}
