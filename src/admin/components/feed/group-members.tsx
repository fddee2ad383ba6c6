import { Button, Table } from "@medusajs/ui"
import { type RefObject } from "react"
import type { AdminActivity, AdminActivityGroup } from "../../../types"
import { useGroupEntries } from "../../hooks/use-groups"
import { useKeepFocus } from "../../hooks/use-keep-focus"
import { useText } from "../../hooks/use-text"
import type { AskedFilter } from "../../lib/feed-query"
import { Failure, LoadingLines } from "../states"
import { FeedRow } from "./feed-row"

type Props = {
  group: AdminActivityGroup
  filter: AskedFilter
  now: Date
  body: RefObject<HTMLElement>
  busyId: string | null
  onOpen: (id: string) => void
  onToggle: (entry: AdminActivity) => void
  onShowAll: () => void
}

const COLUMNS = 6
const FEW = 10

/** The first members of a group that is unfolded, the latest first; all of them are a list of their own. */
export const GroupMembers = ({ group, filter, body, ...props }: Props) => {
  const { t, locale } = useText()
  const { data, error, refetch } = useGroupEntries(filter, group.key)
  const entries = data?.activities.slice(0, FEW) ?? []
  useKeepFocus(body, entries)

  if (!data) {
    return (
      <Wide>
        {error ? (
          <Failure error={error} onRetry={() => void refetch()} />
        ) : (
          <LoadingLines lines={Math.min(group.entries, FEW)} />
        )}
      </Wide>
    )
  }
  return (
    <>
      {entries.map((entry) => (
        <FeedRow
          key={entry.id}
          entry={entry}
          now={props.now}
          isSelected={null}
          isBusy={props.busyId === entry.id}
          onSelect={() => undefined}
          onOpen={props.onOpen}
          onToggle={props.onToggle}
        />
      ))}
      {data.count > entries.length && (
        <Wide>
          <Button
            type="button"
            size="small"
            variant="transparent"
            onClick={props.onShowAll}
          >
            {t("finding.showAll", { n: data.count.toLocaleString(locale) })}
          </Button>
        </Wide>
      )}
    </>
  )
}

const Wide = ({ children }: { children: React.ReactNode }) => (
  <Table.Row className="bg-ui-bg-subtle">
    {/* The table's own cell takes no `colSpan`. */}
    <td colSpan={COLUMNS} className="px-6 py-2">
      {children}
    </td>
  </Table.Row>
)
