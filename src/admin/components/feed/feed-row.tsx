import { Badge, Checkbox, clx, Table } from "@medusajs/ui"
import type { MouseEvent } from "react"
import { Link } from "react-router-dom"
import type { AdminActivity } from "../../../types"
import { useEntryText } from "../../hooks/use-entry-text"
import {
  closedAs,
  isAwake,
  isResolved,
  isTogglable,
  needsAttention,
} from "../../lib/attention"
import { owedMoney } from "../../lib/owed-money"
import { fullDate, relativeTime } from "../../lib/time"
import { DateByKeyboard } from "../date-by-keyboard"
import { EntryWords } from "../entry-words"
import { LevelIcon } from "../level-icon"
import { ArrangedBadges } from "../people/arranged"
import { ArrangeRow, chosenEntry } from "../people/arrange-menu"
import { Repeats } from "../repeats"
import { ResolveButton } from "../resolve-button"
import { Timestamp } from "../timestamp"
import { CELL, ROW, WIDE_CELL } from "./table-cells"

type Props = {
  entry: AdminActivity
  now: Date
  /** Null where the row is a member of a group, which is chosen as a whole. */
  isSelected: boolean | null
  isBusy: boolean
  onSelect: (id: string, isSelected: boolean) => void
  onOpen: (id: string) => void
  onToggle: (entry: AdminActivity) => void
}

export const FeedRow = ({ entry, now, isSelected, ...on }: Props) => {
  const { t, entryLabel, messageOf, locale } = useEntryText()
  const label = entryLabel(entry)
  // Of what comes again and again in one row, the last time is the one that tells how urgent it is.
  const at = entry.last_occurred_at ?? entry.occurred_at
  const time = relativeTime(at, locale, now)

  const openOnClick = (event: MouseEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null
    // A menu is drawn elsewhere, and its clicks come here all the same.
    const isHere = event.currentTarget.contains(target)
    if (isHere && !target?.closest("a, button")) {
      on.onOpen(entry.id)
    }
  }

  const isOwed = needsAttention(entry) && owedMoney(entry, locale) !== null
  // Money that is owed is not put aside with one click: the opened entry says how much, and asks what was done.
  const toggle = isOwed ? () => on.onOpen(entry.id) : on.onToggle

  const mark = (
    <LevelIcon
      level={entry.level}
      type={entry.event_type}
      isOpen={isAwake(entry)}
    />
  )
  const resolve = isTogglable(entry) && (
    <span className="flex items-center justify-end gap-x-1">
      <ResolveButton entry={entry} isBusy={on.isBusy} onToggle={toggle} />
      {needsAttention(entry) && (
        <ArrangeRow chosen={chosenEntry(entry)} about={messageOf(entry)} />
      )}
    </span>
  )

  return (
    <Table.Row
      data-entry={entry.id}
      data-member={isSelected === null || undefined}
      className={clx(ROW, "data-[member]:bg-ui-bg-subtle cursor-pointer")}
      onClick={openOnClick}
    >
      <Table.Cell className={clx(CELL, "w-px")}>
        {isSelected !== null && needsAttention(entry) && (
          <Checkbox
            className="flex"
            data-select
            checked={isSelected}
            aria-label={t("feed.select", {
              message: messageOf(entry).slice(0, 120),
            })}
            onCheckedChange={(checked) =>
              on.onSelect(entry.id, checked === true)
            }
          />
        )}
      </Table.Cell>
      <Table.Cell className={clx(CELL, WIDE_CELL)}>
        <span className="flex items-center gap-x-2">
          {mark}
          {label}
        </span>
      </Table.Cell>
      <Table.Cell className={clx(CELL, "w-full max-w-0 py-2")}>
        <span className="text-ui-fg-subtle flex items-center gap-x-2 pb-1 xl:hidden">
          {mark}
          <span className="truncate">{label}</span>
        </span>
        <span className="flex items-center gap-x-2">
          <DateByKeyboard date={fullDate(at, locale)}>
            <button
              type="button"
              data-open
              className="text-ui-fg-base focus-visible:shadow-borders-focus min-w-0 rounded-sm text-start outline-none line-clamp-3 break-words xl:line-clamp-2"
              onClick={() => on.onOpen(entry.id)}
            >
              <EntryWords entry={entry} />
            </button>
          </DateByKeyboard>
          <Repeats occurrences={entry.occurrences} />
          {isResolved(entry) && (
            <Badge size="2xsmall" className="shrink-0" data-state-of-problem>
              {t(closedAs(entry))}
            </Badge>
          )}
        </span>
        <span className="flex flex-wrap gap-1 pt-1 empty:hidden">
          <ArrangedBadges entry={entry} />
        </span>
        <span className="text-ui-fg-subtle flex flex-wrap items-center gap-x-2 pt-1 xl:hidden">
          <OrderLink entry={entry} />
          <Timestamp iso={at}>{time}</Timestamp>
          <span className="ms-auto">{resolve}</span>
        </span>
      </Table.Cell>
      <Table.Cell className={clx(CELL, WIDE_CELL)}>
        <OrderLink entry={entry} />
      </Table.Cell>
      <Table.Cell className={clx(CELL, WIDE_CELL)}>
        <Timestamp iso={at}>{time}</Timestamp>
      </Table.Cell>
      <Table.Cell className={clx(CELL, WIDE_CELL, "text-end")}>
        {resolve}
      </Table.Cell>
    </Table.Row>
  )
}

/** Underlined, since the dashboard's blue is too pale on white to be read by all. No link where the order is gone: it would lead nowhere. */
const OrderLink = ({ entry }: { entry: AdminActivity }) =>
  entry.order && (
    <Link
      to={`/orders/${entry.order.id}`}
      className="text-ui-fg-base hover:text-ui-fg-subtle focus-visible:shadow-borders-focus rounded-sm underline underline-offset-2 outline-none"
    >
      #{entry.order.display_id}
    </Link>
  )
