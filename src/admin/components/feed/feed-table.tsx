import { Checkbox, clx, Table } from "@medusajs/ui"
import { type ReactNode, useRef } from "react"
import type { AdminActivity } from "../../../types"
import { useKeepFocus } from "../../hooks/use-keep-focus"
import { useNow } from "../../hooks/use-now"
import { useText } from "../../hooks/use-text"
import { needsAttention } from "../../lib/attention"
import { FeedRow } from "./feed-row"

type Props = {
  entries: AdminActivity[]
  selected: ReadonlySet<string>
  busyId: string | null
  isStale: boolean
  onSelect: (ids: string[], isSelected: boolean) => void
  onOpen: (id: string) => void
  onToggle: (entry: AdminActivity) => void
}

export const FeedTable = ({ entries, selected, ...props }: Props) => {
  const { t } = useText()
  const now = useNow()
  const body = useRef<HTMLTableSectionElement>(null)
  useKeepFocus(body, entries)

  const selectable = entries.filter(needsAttention).map((entry) => entry.id)
  const chosen = selectable.filter((id) => selected.has(id))
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
          <Heading isHiddenOnPhones>{t("feed.type")}</Heading>
          <Heading>{t("feed.message")}</Heading>
          <Heading isHiddenOnPhones>{t("feed.order")}</Heading>
          <Heading isHiddenOnPhones>{t("feed.time")}</Heading>
          <Heading>
            <span className="sr-only">{t("actions.resolve")}</span>
          </Heading>
        </Table.Row>
      </Table.Header>
      <Table.Body ref={body} tabIndex={-1} className="outline-none">
        {entries.map((entry) => (
          <FeedRow
            key={entry.id}
            entry={entry}
            now={now}
            isSelected={selected.has(entry.id)}
            isBusy={props.busyId === entry.id}
            onSelect={(id, isSelected) => props.onSelect([id], isSelected)}
            onOpen={props.onOpen}
            onToggle={props.onToggle}
          />
        ))}
      </Table.Body>
    </Table>
  )
}

const Heading = ({
  isHiddenOnPhones = false,
  children,
}: {
  isHiddenOnPhones?: boolean
  children: ReactNode
}) => (
  <Table.HeaderCell
    scope="col"
    className={clx("whitespace-nowrap px-3 text-start", {
      "hidden md:table-cell": isHiddenOnPhones,
    })}
  >
    {children}
  </Table.HeaderCell>
)
