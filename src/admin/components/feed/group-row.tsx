import { TriangleRightMini } from "@medusajs/icons"
import { Button, Checkbox, clx, Table } from "@medusajs/ui"
import { type ReactNode, useRef } from "react"
import type { AdminActivityGroup } from "../../../types"
import { useAskResolve } from "../../hooks/use-ask-resolve"
import { useGroupHead } from "../../hooks/use-group-head"
import { useText } from "../../hooks/use-text"
import { countedAs } from "../../lib/groups"
import { sumInWords } from "../../lib/money"
import { dateRange, relativeTime } from "../../lib/time"
import type { Chosen } from "../../lib/resolve-chosen"
import { DateByKeyboard } from "../date-by-keyboard"
import { LevelIcon } from "../level-icon"
import { ArrangeRow } from "../people/arrange-menu"
import { Timestamp } from "../timestamp"
import { CELL, ROW, WIDE_CELL } from "./table-cells"

type Props = {
  group: AdminActivityGroup
  now: Date
  isSelected: boolean
  isUnfolded: boolean
  isBusy: boolean
  /** All of it, as far as it is shown. */
  chosen: Chosen
  /** What can be done about all of it at once. */
  action: ReactNode
  onSelect: (isSelected: boolean) => void
  onUnfold: () => void
  onResolve: () => void
}

/** Problems with one cause, as one row: the words they share, how many they are, what is at stake. */
export const GroupRow = ({
  group,
  now,
  isUnfolded,
  isBusy,
  ...props
}: Props) => {
  const { t, typeLabel, locale } = useText()
  const ask = useAskResolve()
  const resolveButton = useRef<HTMLButtonElement>(null)
  const amount = sumInWords(group.amount_by_currency, locale)
  const counted = countedAs(group)
  const entries = t("counted.entries", { count: group.entries })
  const what = t(counted.key, { count: counted.count })
  const head = useGroupHead()(group)
  const short = head.slice(0, 120)
  const first = relativeTime(group.first_occurred_at, locale, now)
  const last = relativeTime(group.last_occurred_at, locale, now)
  const label = typeLabel(group.event_type)
  const mark = <LevelIcon level={group.level} type={group.event_type} isOpen />

  const resolve = async () => {
    const isMeant = await ask(group.entries, [group], [{ entry: null, group }])
    // The question has no trigger of its own that the focus could return to.
    resolveButton.current?.focus()
    if (isMeant) {
      props.onResolve()
    }
  }

  return (
    <Table.Row data-entry={group.key} data-group className={ROW}>
      <Table.Cell className={clx(CELL, "w-px")}>
        <Checkbox
          className="flex"
          data-select
          checked={props.isSelected}
          aria-label={t("feed.select", { message: `${short} (${entries})` })}
          onCheckedChange={(checked) => props.onSelect(checked === true)}
        />
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
        <DateByKeyboard
          date={dateRange(
            { from: group.first_occurred_at, to: group.last_occurred_at },
            locale
          )}
        >
          <button
            type="button"
            data-open
            aria-expanded={isUnfolded}
            className="text-ui-fg-base focus-visible:shadow-borders-focus flex max-w-full items-start gap-x-1 rounded-sm text-start outline-none"
            onClick={props.onUnfold}
          >
            <TriangleRightMini
              aria-hidden
              className={clx(
                "text-ui-fg-muted -ms-1 mt-0.5 shrink-0",
                isUnfolded ? "rotate-90" : "rtl:rotate-180"
              )}
            />
            {/* Its own letters in their order, but on the side that the page begins at. */}
            <span className="line-clamp-3 min-w-0 break-words">
              <bdi>{head}</bdi>
            </span>
          </button>
        </DateByKeyboard>
        <span className="text-ui-fg-subtle flex flex-wrap gap-x-1 pt-1">
          <span className="text-ui-fg-base font-medium">
            {amount ? t("groups.atStake", { what, amount }) : what}
          </span>
          {counted.count !== group.entries && <span>· {entries}</span>}
          {first !== last && (
            <span>
              {"· "}
              <Timestamp iso={group.first_occurred_at}>
                {t("groups.first", { time: first })}
              </Timestamp>
            </span>
          )}
          <span className="xl:hidden">
            {"· "}
            <Timestamp iso={group.last_occurred_at}>
              {t("groups.last", { time: last })}
            </Timestamp>
          </span>
        </span>
        <span className="flex flex-wrap items-center gap-2 pt-2">
          {props.action}
          <Button
            ref={resolveButton}
            type="button"
            size="small"
            variant="secondary"
            aria-label={`${t("actions.resolveAll")}: ${short}`}
            aria-disabled={isBusy}
            data-resolve
            onClick={() => !isBusy && void resolve()}
          >
            {t("actions.resolveAll")}
          </Button>
          <ArrangeRow chosen={props.chosen} about={`${short} (${entries})`} />
        </span>
      </Table.Cell>
      <Table.Cell className={clx(CELL, WIDE_CELL)} />
      <Table.Cell className={clx(CELL, WIDE_CELL)}>
        <Timestamp iso={group.last_occurred_at}>{last}</Timestamp>
      </Table.Cell>
      <Table.Cell className={clx(CELL, WIDE_CELL)} />
    </Table.Row>
  )
}
