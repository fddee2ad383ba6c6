import { ArrowPath, ArrowUpDown } from "@medusajs/icons"
import { Badge, Button, Container, Heading, IconButton } from "@medusajs/ui"
import { lazy, type ReactNode, Suspense } from "react"
import type { AdminActivity } from "../../../types"
import { useAskResolve } from "../../hooks/use-ask-resolve"
import { useEntryText } from "../../hooks/use-entry-text"
import { useFocusInside } from "../../hooks/use-focus-inside"
import { useNewestFirst } from "../../hooks/use-newest-first"
import { useOrderActivity } from "../../hooks/use-order-activity"
import { useResolve } from "../../hooks/use-resolve"
import { isAwake, needsAttention } from "../../lib/attention"
import { entryRow } from "../../lib/groups"
import { isNote, isPinned } from "../../lib/notes"
import { ErrorBoundary } from "../error-boundary"
import { NoteTools } from "../notes/note-tools"
import { PinnedNotes } from "../notes/pinned-notes"
import { EvidenceMenu } from "../downloads/evidence-menu"
import { Failure, LoadingLines, Notice } from "../states"
import { OldEnd } from "./old-end"
import { Timeline } from "./timeline"

/** Most readers of an order page write no note. */
const NoteBox = lazy(() => import("../notes/note-box"))

/** After these nothing more is expected to happen by itself. */
const OVER = ["completed", "canceled", "archived"]

type Props = { orderId: string; orderStatus: string | undefined }

/** The card on the order page. */
const OrderTimelineCard = ({ orderId, orderStatus }: Props) => {
  const { t, locale, isReady } = useEntryText()
  const { data, error, isFetching, refetch, hasNextPage, fetchNextPage } =
    useOrderActivity(orderId)
  const { toggle, order } = useResolve()
  const ask = useAskResolve()
  const focus = useFocusInside()
  const entries = data?.activities ?? []
  const open = entries.filter(needsAttention)
  const pinned = entries.filter(isPinned).reverse()
  const due = entries.filter(isAwake)
  const [isNewestFirst, turn] = useNewestFirst()
  const turnLabel = isNewestFirst
    ? t("timeline.oldestFirst")
    : t("timeline.newestFirst")
  const resolveAll = async () => {
    if (
      !order.isPending &&
      (await ask(
        open.length,
        [],
        open.map((entry) => entryRow(entry))
      ))
    ) {
      order.mutate({ orderId, open })
    }
  }
  const isInProgress = !OVER.includes(orderStatus ?? "")

  return (
    <Container
      className="divide-y p-0 outline-none"
      tabIndex={-1}
      {...focus}
      data-activity-log="timeline"
    >
      <div className="flex min-h-14 flex-wrap items-center justify-between gap-2 px-6 py-3">
        <div className="flex items-center gap-x-2">
          <Heading level="h2">{t("timeline.title")}</Heading>
          {isReady && due.length > 0 && (
            <Badge size="2xsmall" rounded="full" color="red">
              <span aria-hidden>{due.length.toLocaleString(locale)}</span>
              <span className="sr-only">
                {t("counted.attention", { count: due.length })}
              </span>
            </Badge>
          )}
        </div>
        <div className="flex items-center gap-x-2">
          {open.length > 1 && (
            <Button
              type="button"
              size="small"
              variant="secondary"
              aria-disabled={order.isPending}
              onClick={() => void resolveAll()}
            >
              {t("actions.resolveAll")}
            </Button>
          )}
          {entries.length > 1 && (
            <IconButton
              type="button"
              size="small"
              variant="transparent"
              aria-label={turnLabel}
              title={turnLabel}
              onClick={turn}
            >
              <ArrowUpDown className="text-ui-fg-muted" />
            </IconButton>
          )}
          {isInProgress && (
            <IconButton
              type="button"
              size="small"
              variant="transparent"
              aria-label={t("actions.refresh")}
              aria-busy={isFetching}
              onClick={() => void refetch()}
            >
              <ArrowPath
                className={
                  isFetching
                    ? "text-ui-fg-muted animate-spin"
                    : "text-ui-fg-muted"
                }
              />
            </IconButton>
          )}
          <EvidenceMenu orderId={orderId} />
        </div>
      </div>
      {isReady && pinned.length > 0 && (
        <PinnedNotes notes={pinned} orderId={orderId} />
      )}
      {isReady && data && (
        <ErrorBoundary fallback={null}>
          <Suspense fallback={<div className="h-16" />}>
            <NoteBox key={orderId} orderId={orderId} />
          </Suspense>
        </ErrorBoundary>
      )}
      {content({
        isLoading: !isReady || (!data && !error),
        failure: data ? null : error,
        entries,
        isNewestFirst,
        retry: () => void refetch(),
        retryOlder: error && hasNextPage ? () => void fetchNextPage() : null,
        emptyText: t("timeline.empty"),
        beginsAfterDays: data?.begins_after_days ?? null,
        busyId: toggle.isPending ? toggle.variables.id : null,
        onToggle: (entry) => toggle.mutate(entry),
        toolsOf: (entry) =>
          isNote(entry) && <NoteTools entry={entry} orderId={orderId} />,
      })}
    </Container>
  )
}

/** `lazy` asks for a default. */
export default OrderTimelineCard

type Content = {
  isLoading: boolean
  failure: unknown
  entries: AdminActivity[]
  isNewestFirst: boolean
  retry: () => void
  /** Where a part of the story did not come. */
  retryOlder: (() => void) | null
  emptyText: string
  beginsAfterDays: number | null
  busyId: string | null
  onToggle: (entry: AdminActivity) => void
  toolsOf: (entry: AdminActivity) => ReactNode
}

const content = ({ isLoading, failure, entries, ...rest }: Content) => {
  if (isLoading) {
    return <LoadingLines lines={4} />
  }
  if (failure) {
    return <Failure error={failure} onRetry={rest.retry} />
  }
  if (entries.length === 0) {
    return <Notice text={rest.emptyText} />
  }
  const oldEnd = (
    <OldEnd
      oldest={entries[0]}
      beginsAfterDays={rest.beginsAfterDays}
      onRetry={rest.retryOlder}
    />
  )
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      {!rest.isNewestFirst && oldEnd}
      <Timeline
        entries={entries}
        isNewestFirst={rest.isNewestFirst}
        busyId={rest.busyId}
        onToggle={rest.onToggle}
        toolsOf={rest.toolsOf}
      />
      {rest.isNewestFirst && oldEnd}
    </div>
  )
}
