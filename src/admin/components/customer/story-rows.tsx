import { Link } from "react-router-dom"
import type { AdminActivity } from "../../../types"
import { useNow } from "../../hooks/use-now"
import { useResolve } from "../../hooks/use-resolve"
import { useText } from "../../hooks/use-text"
import { timelineTime } from "../../lib/time"
import { TimelineRow } from "../timeline/timeline-row"

/** Entries of several orders, each with the way to its own. */
export const StoryRows = ({ entries }: { entries: AdminActivity[] }) => {
  const { t, locale } = useText()
  const now = useNow()
  const { toggle } = useResolve()

  if (entries.length === 0) {
    return null
  }
  return (
    <div className="px-6 py-4">
      <ol aria-label={t("story.title")}>
        {entries.map((entry, index) => (
          <TimelineRow
            key={entry.id}
            entry={entry}
            time={timelineTime(entry.occurred_at, locale, now)}
            isLast={index === entries.length - 1}
            isBusy={toggle.isPending && toggle.variables.id === entry.id}
            onToggle={(each) => toggle.mutate(each)}
            about={<OrderLink entry={entry} />}
          />
        ))}
      </ol>
    </div>
  )
}

/** None where the order is gone: a link would lead nowhere. */
const OrderLink = ({ entry: { order } }: { entry: AdminActivity }) => {
  const { t } = useText()
  return (
    order && (
      <Link
        to={`/orders/${order.id}`}
        className="text-ui-fg-subtle hover:text-ui-fg-base focus-visible:shadow-borders-focus rounded-sm underline underline-offset-2 outline-none"
      >
        {t("story.order", { number: order.display_id })}
      </Link>
    )
  )
}
