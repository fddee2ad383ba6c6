import { clx, Tooltip } from "@medusajs/ui"
import { useText } from "../hooks/use-text"
import { fullDate } from "../lib/time"

type Props = { iso: string; children: string; className?: string }

/** A short time to read, the full date on hover and by keyboard, the exact moment for machines. */
export const Timestamp = ({ iso, children, className }: Props) => {
  const { locale } = useText()
  return (
    <Tooltip content={fullDate(iso, locale)} maxWidth={320}>
      <time
        dateTime={iso}
        tabIndex={0}
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
