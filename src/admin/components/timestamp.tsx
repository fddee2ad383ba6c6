import { Tooltip } from "@medusajs/ui"
import { useText } from "../hooks/use-text"
import { fullDate } from "../lib/time"

type Props = { iso: string; children: string; className?: string }

/** A short time to read, the full date on hover, the exact moment for machines. */
export const Timestamp = ({ iso, children, className }: Props) => {
  const { locale } = useText()
  return (
    <Tooltip content={fullDate(iso, locale)} maxWidth={320}>
      <time dateTime={iso} className={className}>
        {children}
      </time>
    </Tooltip>
  )
}
