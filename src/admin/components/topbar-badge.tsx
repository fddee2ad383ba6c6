import { ExclamationCircleSolid } from "@medusajs/icons"
import { Badge } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useAttention } from "../hooks/use-attention"
import { useText } from "../hooks/use-text"
import { badgeText } from "../lib/attention"

/** The same count where the main menu is folded or, as in settings, absent. */
export const TopbarBadge = () => {
  const { t } = useText()
  const count = useAttention()
  if (count === 0) {
    return null
  }
  return (
    <Badge asChild size="xsmall" rounded="full" color="red">
      <Link
        to="/activity?tab=attention"
        aria-label={t("counted.attention", { count })}
        title={t("counted.attention", { count })}
        data-activity-log="topbar"
        className="focus-visible:shadow-borders-focus outline-none"
      >
        <ExclamationCircleSolid aria-hidden />
        <span className="tabular-nums">{badgeText(count)}</span>
      </Link>
    </Badge>
  )
}
