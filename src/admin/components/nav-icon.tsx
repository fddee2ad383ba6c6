import { History } from "@medusajs/icons"
import { Badge } from "@medusajs/ui"
import { type MouseEvent, useLayoutEffect, useRef, useState } from "react"
import { createPortal } from "react-dom"
import { useNavigate } from "react-router-dom"
import { type Attention, useAttention } from "../hooks/use-attention"
import { useSeenBadge } from "../hooks/use-menu-badge"
import { useText } from "../hooks/use-text"
import { badgeText } from "../lib/attention"
import { ErrorBoundary } from "./error-boundary"

/** The icon of the menu item. An icon that throws would take the whole admin down. */
export const NavIcon = () => (
  <ErrorBoundary fallback={<History />}>
    <IconWithBadge />
  </ErrorBoundary>
)

/**
 * The dashboard has no place for a badge: its menu items take a label and an
 * icon, and the icon sits in a 15 px box that hides what is larger. So the
 * badge moves out, to the end of the link around it; where there is no link
 * any more, a dot on the icon says as much as fits.
 */
const IconWithBadge = () => {
  const anchor = useRef<HTMLSpanElement>(null)
  const [link, setLink] = useState<Element | null>(null)
  const { count, isOld } = useAttention()

  useLayoutEffect(() => {
    setLink(anchor.current?.closest("a") ?? null)
  }, [])

  return (
    <span ref={anchor} className="relative block">
      <History />
      {count > 0 &&
        link &&
        createPortal(<CountBadge count={count} isOld={isOld} />, link)}
      {count > 0 && !link && (
        <span className="bg-ui-tag-red-icon absolute end-0 top-0 size-1.5 rounded-full" />
      )}
    </span>
  )
}

/** A click on it leads to what it counts; the link around it, to everything. */
const CountBadge = ({ count, isOld }: Pick<Attention, "count" | "isOld">) => {
  const { t } = useText()
  const navigate = useNavigate()
  const badge = useRef<HTMLDivElement>(null)
  useSeenBadge(badge)
  const showOpen = (event: MouseEvent) => {
    // The browser's own ways to open a link stay the link's.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return
    }
    event.preventDefault()
    void navigate("/activity?tab=attention")
  }
  const what = t("counted.attention", { count })
  return (
    <Badge
      ref={badge}
      onClick={showOpen}
      size="2xsmall"
      rounded="full"
      color={isOld ? "grey" : "red"}
      className="ms-auto shrink-0 tabular-nums"
      data-activity-log="badge"
    >
      <span aria-hidden>{badgeText(count)}</span>
      <span className="sr-only">
        {isOld ? t("states.old", { what }) : what}
      </span>
    </Badge>
  )
}
