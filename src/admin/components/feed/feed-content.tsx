import { CheckCircleSolid, History, MagnifyingGlass } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import type { ChangeFeed } from "../../hooks/use-feed-state"
import { useText } from "../../hooks/use-text"
import { isRefused } from "../../lib/client"
import { type FeedState, isFiltered, parseFeed } from "../../lib/feed-state"
import { Failure, LoadingLines, Notice } from "../states"

type Props = {
  /** What the list is made of: entries, or groups. */
  asked: Pick<
    UseQueryResult,
    "data" | "error" | "isPlaceholderData" | "refetch"
  >
  isEmpty: boolean
  /** Where an empty page goes on. */
  further: string | null
  onTurn: () => void
  state: FeedState
  change: ChangeFeed
  children: ReactNode
}

/** The list, or what stands in its place. */
export const FeedContent = ({
  asked,
  isEmpty,
  further,
  onTurn,
  state,
  change,
  children,
}: Props) => {
  const { t } = useText()
  if (asked.error && (!asked.data || asked.isPlaceholderData)) {
    return isRefused(asked.error) ? (
      <RefusedAddress change={change} />
    ) : (
      <Failure error={asked.error} onRetry={() => void asked.refetch()} />
    )
  }
  if (!asked.data) {
    return <LoadingLines lines={8} />
  }
  if (isEmpty && !asked.isPlaceholderData) {
    return further ? (
      <NothingSoFar cursor={further} change={change} onTurn={onTurn} />
    ) : (
      <NothingHere state={state} />
    )
  }
  return (
    <>
      {asked.error && (
        <ListNote
          text={t("states.errorTitle")}
          action={t("actions.retry")}
          onAct={() => void asked.refetch()}
        />
      )}
      {children}
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

type ListNoteProps = { text: string; action: string; onAct: () => void }

/** A line above rows that may not be the latest, and what renews them. */
export const ListNote = ({ text, action, onAct }: ListNoteProps) => (
  <div
    role="status"
    className="border-ui-border-base bg-ui-bg-subtle txt-compact-small flex flex-wrap items-center justify-between gap-2 border-t px-6 py-2"
  >
    {text}
    <Button type="button" size="small" variant="secondary" onClick={onAct}>
      {action}
    </Button>
  </div>
)
