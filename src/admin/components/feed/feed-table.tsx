import { Checkbox, clx, Table } from "@medusajs/ui"
import { Fragment, type ReactNode, useRef } from "react"
import type { AdminActivity } from "../../../types"
import { useKeepFocus } from "../../hooks/use-keep-focus"
import { useNow } from "../../hooks/use-now"
import { useText } from "../../hooks/use-text"
import { needsAttention } from "../../lib/attention"
import type { AskedFilter } from "../../lib/feed-query"
import type { Row } from "../../lib/groups"
import type { Chosen } from "../../lib/resolve-chosen"
import { FeedRow } from "./feed-row"
import { ProblemRows } from "./problem-rows"

type Props = {
  rows: Row[]
  /** What narrows the list: members of a group are asked for by the same. */
  filter: AskedFilter
  /** A row as what is to be changed. */
  chosenOf: (rows: Row[]) => Chosen
  selected: ReadonlySet<string>
  busyId: string | null
  /** Groups are being resolved. */
  isBusy: boolean
  isStale: boolean
  onSelect: (ids: string[], isSelected: boolean) => void
  onOpen: (id: string) => void
  onToggle: (entry: AdminActivity) => void
  onShowGroup: (key: string) => void
  onResolve: (row: Row) => void
}

export const FeedTable = ({ rows, selected, ...props }: Props) => {
  const { t } = useText()
  const now = useNow()
  const body = useRef<HTMLTableSectionElement>(null)
  useKeepFocus(body, rows)

  const selectable = rows.filter(isSelectable).map(({ id }) => id)
  const chosen = selectable.filter((id) => selected.has(id))
  const past = rows.find(({ entry }) => entry?.source === "backfill")
  const isPartly = chosen.length > 0 && chosen.length < selectable.length

  return (
    <Table
      className={clx("transition-opacity", { "opacity-50": props.isStale })}
    >
      <Table.Header className="border-t-0 max-md:hidden">
        <Table.Row className="[&_th:first-child]:px-6 [&_th:last-child]:px-6">
          <Heading>
            {selectable.length > 0 ? (
              <Checkbox
                className="flex"
                checked={isPartly ? "indeterminate" : chosen.length > 0}
                aria-label={t("feed.selectAll")}
                onCheckedChange={(checked) =>
                  props.onSelect(selectable, checked === true)
                }
              />
            ) : (
              <span className="sr-only">{t("feed.selectAll")}</span>
            )}
          </Heading>
          <Heading isFolded>{t("feed.type")}</Heading>
          <Heading>{t("feed.message")}</Heading>
          <Heading isFolded>{t("feed.order")}</Heading>
          <Heading isFolded>{t("feed.time")}</Heading>
          <Heading isFolded>
            <span className="sr-only">{t("actions.resolve")}</span>
          </Heading>
        </Table.Row>
      </Table.Header>
      <Table.Body ref={body} tabIndex={-1} className="outline-none">
        {rows.map((row) =>
          row.entry ? (
            <Fragment key={row.id}>
              {row === past && <PastBegins />}
              <FeedRow
                entry={row.entry}
                now={now}
                isSelected={selected.has(row.id)}
                isBusy={props.busyId === row.id}
                onSelect={(id, isSelected) => props.onSelect([id], isSelected)}
                onOpen={props.onOpen}
                onToggle={props.onToggle}
              />
            </Fragment>
          ) : (
            <ProblemRows
              key={row.id}
              group={row.group}
              chosen={props.chosenOf([row])}
              filter={props.filter}
              now={now}
              body={body}
              isSelected={selected.has(row.id)}
              isBusy={props.isBusy}
              busyId={props.busyId}
              onSelect={(isSelected) => props.onSelect([row.id], isSelected)}
              onOpen={props.onOpen}
              onToggle={props.onToggle}
              onShowAll={() => props.onShowGroup(row.id)}
              onResolve={() => props.onResolve(row)}
            />
          )
        )}
      </Table.Body>
    </Table>
  )
}

const isSelectable = ({ entry }: Row) => !entry || needsAttention(entry)

/** Between what the log saw and what was there before it: where nothing failed below, nobody watched. */
const PastBegins = () => {
  const { t } = useText()
  return (
    <Table.Row data-activity-log="from-rows" className="hover:bg-transparent">
      <td
        colSpan={COLUMNS}
        className="txt-compact-small text-ui-fg-subtle px-6 py-3"
      >
        {t("past.fromRows")}
      </td>
    </Table.Row>
  )
}

const COLUMNS = 6

const Heading = ({
  isFolded = false,
  children,
}: {
  /** As `WIDE_CELL` is. */
  isFolded?: boolean
  children: ReactNode
}) => (
  <Table.HeaderCell
    scope="col"
    className={clx("whitespace-nowrap px-3 text-start", {
      "hidden xl:table-cell": isFolded,
    })}
  >
    {children}
  </Table.HeaderCell>
)
