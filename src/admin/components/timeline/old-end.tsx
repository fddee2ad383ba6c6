import type { AdminActivity } from "../../../types"
import { useText } from "../../hooks/use-text"
import { daysInWords } from "../../lib/time"
import { OlderMissing } from "./older-missing"

type Props = {
  oldest: AdminActivity | undefined
  /** For how many days entries are kept, where the beginning was removed for that. */
  beginsAfterDays: number | null
  /** Where a part of the story did not come. */
  onRetry: (() => void) | null
}

/** What a timeline says of what is not on it, where it begins. Nothing where it begins with its order, and was seen. */
export const OldEnd = ({ oldest, beginsAfterDays, onRetry }: Props) => {
  const { t, locale } = useText()
  if (onRetry) {
    return <OlderMissing onRetry={onRetry} />
  }
  if (beginsAfterDays !== null) {
    return (
      <Line name="pruned">
        {t("past.pruned", { time: daysInWords(beginsAfterDays, locale) })}
      </Line>
    )
  }
  // What is older than an entry that was read from rows was read from them as well.
  return oldest?.source === "backfill" ? (
    <Line name="from-rows">{t("past.fromRows")}</Line>
  ) : null
}

const Line = ({ name, children }: { name: string; children: string }) => (
  <p data-activity-log={name} className="txt-compact-small text-ui-fg-subtle">
    {children}
  </p>
)
