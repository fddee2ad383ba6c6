import { CheckCircleSolid, History, MagnifyingGlass } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import type { UseQueryResult } from "@tanstack/react-query"
import type { AdminActivity, AdminActivityListResponse } from "../../../types"
import type { ChangeFeed } from "../../hooks/use-feed-state"
import { useText } from "../../hooks/use-text"
import { isRefused } from "../../lib/client"
import { type FeedState, isFiltered, parseFeed } from "../../lib/feed-state"
import { Failure, LoadingLines, Notice } from "../states"
import { FeedPagination } from "./feed-pagination"
import { FeedTable } from "./feed-table"
import { ListNote } from "./list-note"

type Props = {
  feed: UseQueryResult<AdminActivityListResponse>
  state: FeedState
  change: ChangeFeed
  onTurn: () => void
  selected: ReadonlySet<string>
  busyId: string | null
  onSelect: (ids: string[], isSelected: boolean) => void
  onOpen: (id: string) => void
  onToggle: (entry: AdminActivity) => void
}

/** The list, or what stands in its place. */
export const FeedContent = ({
  feed,
  state,
  change,
  onTurn,
  ...props
}: Props) => {
  const { t } = useText()
  if (feed.error && (!feed.data || feed.isPlaceholderData)) {
    return isRefused(feed.error) ? (
      <RefusedAddress change={change} />
    ) : (
      <Failure error={feed.error} onRetry={() => void feed.refetch()} />
    )
  }
  if (!feed.data) {
    return <LoadingLines lines={8} />
  }
  if (feed.data.activities.length === 0 && !feed.isPlaceholderData) {
    return feed.data.next_cursor ? (
      <NothingSoFar
        cursor={feed.data.next_cursor}
        change={change}
        onTurn={onTurn}
      />
    ) : (
      <NothingHere state={state} />
    )
  }
  return (
    <>
      {feed.error && (
        <ListNote
          text={t("states.errorTitle")}
          action={t("actions.retry")}
          onAct={() => void feed.refetch()}
        />
      )}
      <FeedTable
        entries={feed.data.activities}
        isStale={feed.isPlaceholderData}
        {...props}
      />
      <FeedPagination
        page={feed.data}
        state={state}
        change={change}
        onTurn={onTurn}
      />
    </>
  )
}

/** A cursor of another time, or a filter written by hand. */
const RefusedAddress = ({ change }: { change: ChangeFeed }) => {
  const { t } = useText()
  return (
    <div role="alert">
      <Notice title={t("states.refusedTitle")} text={t("states.refusedText")}>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() =>
            change(({ tab }) => parseFeed(new URLSearchParams({ tab })))
          }
        >
          {t("actions.firstPage")}
        </Button>
      </Notice>
    </div>
  )
}

type Further = Pick<Props, "change" | "onTurn"> & { cursor: string }

/** A search for frequent words looks through a bounded number of entries at a time. */
const NothingSoFar = ({ cursor, change, onTurn }: Further) => {
  const { t } = useText()
  return (
    <Notice
      icon={MagnifyingGlass}
      title={t("searching.title")}
      text={t("searching.text")}
    >
      <Button
        type="button"
        size="small"
        variant="secondary"
        onClick={() => {
          onTurn()
          change((state) => ({ ...state, cursor, page: state.page + 1 }))
        }}
      >
        {t("searching.further")}
      </Button>
    </Notice>
  )
}

const NothingHere = ({ state }: { state: FeedState }) => {
  const { t } = useText()
  if (isFiltered(state)) {
    return (
      <Notice
        icon={MagnifyingGlass}
        title={t("feed.filteredTitle")}
        text={t("feed.filteredText")}
      />
    )
  }
  return state.tab === "attention" ? (
    <Notice
      icon={CalmIcon}
      title={t("feed.calmTitle")}
      text={t("feed.calmText")}
    />
  ) : (
    <Notice
      icon={History}
      title={t("feed.emptyTitle")}
      text={t("feed.emptyText")}
    />
  )
}

/** Nothing to do is good news and looks like it. */
const CalmIcon = () => (
  <span className="bg-ui-tag-green-bg shadow-borders-base flex size-10 items-center justify-center rounded-full">
    <CheckCircleSolid className="text-ui-tag-green-icon" />
  </span>
)
