import { ExclamationCircleSolid, XCircleSolid } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useText } from "../hooks/use-text"
import { iconOf } from "../lib/icons"
import type { ActivityLevel } from "../../types"

const COLOR: Record<ActivityLevel, string> = {
  info: "text-ui-tag-green-icon",
  warning: "text-ui-tag-orange-icon",
  error: "text-ui-tag-red-icon",
}

const PROBLEM = {
  warning: ExclamationCircleSolid,
  error: XCircleSolid,
}

/** The level by colour and shape, and in words for those who see neither; pale once it is resolved. */
export const LevelIcon = ({
  level,
  type,
  isOpen,
}: {
  level: ActivityLevel
  type: string
  isOpen: boolean
}) => {
  const { t } = useText()
  const isClosed = level !== "info" && !isOpen
  const Icon = level === "info" ? iconOf(type) : PROBLEM[level]
  return (
    <span className="flex size-5 shrink-0 items-center justify-center">
      <Icon
        className={isClosed ? "text-ui-fg-muted" : COLOR[level]}
        aria-hidden
      />
      <span className="sr-only">{t(`levels.${level}`)}</span>
    </span>
  )
}

/** A dot for what went well; a sign for what did not, pale once it is resolved. */
export const TimelineMark = ({
  level,
  isOpen,
}: {
  level: ActivityLevel
  isOpen: boolean
}) => {
  const { t } = useText()
  if (level === "info") {
    return (
      <span className="bg-ui-bg-base shadow-borders-base flex size-2.5 items-center justify-center rounded-full">
        <span className="bg-ui-tag-neutral-icon size-1.5 rounded-full" />
      </span>
    )
  }
  const Icon = PROBLEM[level]
  return (
    <>
      <Icon
        className={clx(isOpen ? COLOR[level] : "text-ui-fg-muted")}
        aria-hidden
      />
      <span className="sr-only">{t(`levels.${level}`)}</span>
    </>
  )
}
