import { ArrowPath } from "@medusajs/icons"
import { Badge, clx, Container, Heading, IconButton, Tabs } from "@medusajs/ui"
import { lazy, type PropsWithChildren, Suspense, useRef } from "react"
import { useAttention } from "../../hooks/use-attention"
import { useDefinedTypes } from "../../hooks/use-defined-types"
import { useEntryText } from "../../hooks/use-entry-text"
import { useFeedState } from "../../hooks/use-feed-state"
import { useGroupHead } from "../../hooks/use-group-head"
import { rowOf } from "../../hooks/use-keep-focus"
import { useProblemList } from "../../hooks/use-problem-list"
import { useSeenTypes } from "../../hooks/use-seen-types"
import { badgeText } from "../../lib/attention"
import { narrowFeed, NO_FILTER } from "../../lib/feed-state"
import { actorsOf } from "../../lib/people"
import { RunLines } from "../actions/run-lines"
import { ExportMenu } from "../downloads/export-menu"
import { ErrorBoundary } from "../error-boundary"
import { LoadingLines } from "../states"
import { FeedContent, ListNote } from "./feed-content"
import { FeedPagination } from "./feed-pagination"
import { FeedTable } from "./feed-table"
import { FeedToolbar } from "./feed-toolbar"
import { GroupFooter } from "./group-footer"
import { HealthLine } from "./health-line"

/** Fetched with the first row that is chosen. */
const BulkBar = lazy(() => import("./bulk-bar"))
/** Fetched with the first entry that is opened. */
const EntryDrawer = lazy(() => import("./entry-drawer"))

/** The Activity page: one list, its tabs and filters, and the entry that is open. */
const FeedCard = () => {
  const { t, direction, isReady, messageOf } = useEntryText()
  const [state, change] = useFeedState()
  const attention = useAttention()
  useDefinedTypes()
  const head = useGroupHead()
  const list = useProblemList(state, attention)
  const { asked, rows, selection } = list
  const seenTypes = useSeenTypes(rows)
  const card = useRef<HTMLDivElement>(null)
  const toTop = () => card.current?.scrollIntoView()
  const lastOpen = useRef<string | null>(null)
  // It stays to close softly and to give the focus back.
  const hasOpened = useRef(false)
  hasOpened.current ||= state.entry !== null

  const entries = rows.flatMap(({ entry }) => entry ?? [])
  const known = entries.find((entry) => entry.id === state.entry)
  const entryOfOrder = entries.find((entry) => entry.order_id === state.orderId)

  const open = (id: string) => {
    lastOpen.current = id
    change((state) => ({ ...state, entry: id }))
  }
  const showGroup = (key: string) => {
    card.current?.scrollIntoView()
    change((state) => narrowFeed(state, { group: key }))
  }
  // The row may be gone, resolved, or never have been on this page.
  const returnFocus = () => {
    const row = rowOf(card.current, lastOpen.current ?? "")
    const target =
      row?.querySelector<HTMLElement>("[data-open]") ??
      card.current?.querySelector<HTMLElement>("[data-open]") ??
      card.current
    target?.focus()
  }

  return (
    <Container
      ref={card}
      tabIndex={-1}
      className={clx("overflow-hidden p-0 outline-none", {
        // The bar lies over the end of the page: the last row can be scrolled above it.
        "mb-72 md:mb-48 2xl:mb-24": list.chosenCount > 0,
      })}
      data-activity-log="feed"
    >
      <Tabs
        value={state.tab}
        dir={direction}
        onValueChange={(tab) =>
          change((state) =>
            narrowFeed(state, { tab: tab === "attention" ? tab : "all" })
          )
        }
      >
        <div className="flex items-center justify-between px-6 pt-4">
          <Heading level="h1">{t("nav.label")}</Heading>
          <div className="flex items-center gap-x-2">
            <ExportMenu state={state} />
            <IconButton
              type="button"
              size="small"
              variant="transparent"
              aria-label={t("actions.refresh")}
              aria-busy={asked.isFetching}
              onClick={list.refresh}
            >
              <ArrowPath
                className={clx("text-ui-fg-muted", {
                  "animate-spin": asked.isFetching,
                })}
              />
            </IconButton>
          </div>
        </div>
        <HealthLine />
        <RunLines />
        <Tabs.List
          aria-label={t("nav.label")}
          className="border-ui-border-base border-b px-6 py-3"
        >
          <Tabs.Trigger value="all">{t("feed.all")}</Tabs.Trigger>
          <Tabs.Trigger value="attention" className="gap-x-1.5">
            {t("feed.attention")}
            {attention.count > 0 && (
              <Badge
                size="2xsmall"
                rounded="full"
                color={attention.isOld ? "grey" : "red"}
              >
                {badgeText(attention.count)}
              </Badge>
            )}
          </Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value={state.tab} tabIndex={-1}>
          <FeedToolbar
            state={state}
            change={change}
            shown={actorsOf(entries)}
            seenTypes={seenTypes}
            displayId={entryOfOrder?.order?.display_id ?? null}
            groupName={
              list.causes.map(head)[0] ??
              (entries[0] ? messageOf(entries[0]) : null)
            }
          />
          {list.changed.isChanged && (
            <ListNote
              text={t("feed.changed")}
              action={t("actions.showChanges")}
              onAct={list.changed.show}
            />
          )}
          {isReady ? (
            <FeedContent
              asked={asked}
              isEmpty={rows.length === 0}
              further={list.page?.next_cursor ?? null}
              onTurn={toTop}
              state={state}
              change={change}
            >
              <FeedTable
                rows={rows}
                filter={list.filter}
                chosenOf={list.chosenOf}
                selected={selection.ids}
                busyId={list.busyId}
                isBusy={list.isResolving}
                isStale={asked.isPlaceholderData}
                onSelect={selection.select}
                onOpen={open}
                onToggle={(entry) => list.toggle.mutate(entry)}
                onShowGroup={showGroup}
                onResolve={(row) => list.resolve([row])}
              />
              {list.page ? (
                <FeedPagination
                  page={list.page}
                  state={state}
                  change={change}
                  onTurn={toTop}
                />
              ) : (
                <GroupFooter
                  groups={list.causes}
                  onShowEach={() =>
                    change((state) => narrowFeed(state, { isFlat: true }))
                  }
                />
              )}
            </FeedContent>
          ) : (
            <LoadingLines lines={8} />
          )}
        </Tabs.Content>
      </Tabs>
      <Fetched>
        {list.chosenCount > 0 && (
          <BulkBar
            count={list.chosenCount}
            total={list.selectable}
            chosen={list.chosenOf(selection.rows, selection.isAll)}
            onSelectAll={selection.selectAll}
            onClear={selection.clear}
            onResolve={() => void list.resolveChosen()}
          />
        )}
      </Fetched>
      <Fetched>
        {hasOpened.current && (
          <EntryDrawer
            id={state.entry}
            known={known}
            busyId={list.busyId}
            onToggle={(entry) => list.quietToggle.mutate(entry)}
            onOrder={(orderId) =>
              change((state) =>
                narrowFeed(state, { ...NO_FILTER, tab: "all", orderId })
              )
            }
            onCausedBy={(causedBy) =>
              change((state) =>
                narrowFeed(state, { ...NO_FILTER, tab: "all", causedBy })
              )
            }
            onClose={() => change((state) => ({ ...state, entry: null }))}
            onReturnFocus={returnFocus}
          />
        )}
      </Fetched>
    </Container>
  )
}

/** A store that was deployed anew meanwhile no longer has the file: the list stays. */
const Fetched = ({ children }: PropsWithChildren) => (
  <ErrorBoundary fallback={null}>
    <Suspense fallback={null}>{children}</Suspense>
  </ErrorBoundary>
)

/** `lazy` asks for a default. */
export default FeedCard
