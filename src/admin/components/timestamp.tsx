import { clx, Tooltip } from "@medusajs/ui"
import { useText } from "../hooks/use-text"
import { fullDate } from "../lib/time"

type Props = {
  iso: string
  children: string
  className?: string
  /** A tab stop of its own: where nothing beside it says the date by keyboard, see `DateByKeyboard`. */
  isStop?: boolean
}

/** A short time to read, the full date on hover, the exact moment for machines. */
export const Timestamp = ({ iso, children, className, isStop }: Props) => {
  const { locale } = useText()
  return (
    <Tooltip content={fullDate(iso, locale)} maxWidth={320}>
      <time
        dateTime={iso}
        tabIndex={isStop ? 0 : undefined}
        className={clx(
          "focus-visible:shadow-borders-focus rounded-sm outline-none",
          className
        )}
      >
        {children}
      </time>
    </Tooltip>
  )
}
