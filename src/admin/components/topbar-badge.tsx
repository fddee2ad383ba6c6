import { ExclamationCircleSolid } from "@medusajs/icons"
import { Badge } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useAttention } from "../hooks/use-attention"
import { useIsMenuBadgeSeen } from "../hooks/use-menu-badge"
import { useText } from "../hooks/use-text"
import { badgeText } from "../lib/attention"

/** The same count where the main menu is folded or, as in settings, absent. */
export const TopbarBadge = () => {
  const { t } = useText()
  const { count, isOld } = useAttention()
  const isInMenu = useIsMenuBadgeSeen()
  if (count === 0 || isInMenu) {
    return null
  }
  const what = t("counted.attention", { count })
  const label = isOld ? t("states.old", { what }) : what
  return (
    <Badge asChild size="xsmall" rounded="full" color={isOld ? "grey" : "red"}>
      <Link
        to="/activity?tab=attention"
        aria-label={label}
        title={label}
        data-activity-log="topbar"
        className="focus-visible:shadow-borders-focus outline-none"
      >
        <ExclamationCircleSolid aria-hidden />
        <span className="tabular-nums">{badgeText(count)}</span>
      </Link>
    </Badge>
  )
}
