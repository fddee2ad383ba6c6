import { ArrowPath } from "@medusajs/icons"
import { Badge, Container, Heading, IconButton, Tabs } from "@medusajs/ui"
import { lazy, Suspense, useRef } from "react"
import type { AdminActivityGroup } from "../../../types"
import { useAttention } from "../../hooks/use-attention"
import { useChangedList } from "../../hooks/use-changed-list"
import { useFeed } from "../../hooks/use-feed"
import { useFeedState } from "../../hooks/use-feed-state"
import { useGroups } from "../../hooks/use-groups"
import { rowOf } from "../../hooks/use-keep-focus"
import { useResolve } from "../../hooks/use-resolve"
import { useSelection } from "../../hooks/use-selection"
import { useText } from "../../hooks/use-text"
import { badgeText, needsAttention } from "../../lib/attention"
import { narrowFeed, NO_FILTER } from "../../lib/feed-state"
import { hasGroups } from "../../lib/groups"
import { LoadingLines } from "../states"
import { BulkBar } from "./bulk-bar"
import { FeedContent } from "./feed-content"
import { FeedToolbar } from "./feed-toolbar"
import { GroupList } from "./group-list"
import { HealthLine } from "./health-line"
import { ListNote } from "./list-note"

/** Fetched with the first entry that is opened. */
const EntryDrawer = lazy(() => import("./entry-drawer"))

/** The Activity page: one list, its tabs and filters, and the entry that is open. */
const FeedCard = () => {
  const { t, direction, isReady } = useText()
  const [state, change] = useFeedState()
  const feed = useFeed(state)
  const { count: attention, isOld, isKnown } = useAttention()
  const areGroupsShown = hasGroups(state)
  const groups = useGroups(areGroupsShown)
  const { toggle, quietToggle, bulk, group } = useResolve()
  const card = useRef<HTMLDivElement>(null)
  const lastOpen = useRef<string | null>(null)
  // It stays to close softly and to give the focus back.
  const hasOpened = useRef(false)
  hasOpened.current ||= state.entry !== null

  const entries = feed.data?.activities ?? []
  const selection = useSelection(entries.filter(needsAttention))
  const busyIds = [toggle, quietToggle].map(({ isPending, variables }) =>
    isPending ? variables.id : null
  )
  const isResolving = [toggle, quietToggle, bulk, group].some(
    ({ isPending }) => isPending
  )
  const busyId = busyIds.find((id) => id !== null) ?? null
  const entryOfOrder = entries.find((entry) => entry.order_id === state.orderId)

  const open = (id: string) => {
    lastOpen.current = id
    change((state) => ({ ...state, entry: id }))
  }
  const refresh = () => {
    void feed.refetch({ cancelRefetch: false })
    if (areGroupsShown) {
      void groups.refetch()
    }
  }
  const list = useChangedList({
    count: isKnown ? attention : null,
    // What is resolved here is read anew anyway.
    isHeld: selection.entries.length > 0 && !isResolving,
    renew: refresh,
  })
  const showGroup = (key: string | null) =>
    change((state) => narrowFeed(state, { group: key }))
  const resolveGroup = (resolved: AdminActivityGroup) =>
    group.mutate(resolved, {
      // Nothing of it is left to show.
      onSuccess: () =>
        change((state) =>
          state.group === resolved.key
            ? narrowFeed(state, { group: null })
            : state
        ),
    })
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
      className="overflow-hidden p-0 outline-none"
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
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            aria-label={t("actions.refresh")}
            aria-busy={feed.isFetching}
            onClick={refresh}
          >
            <ArrowPath
              className={
                feed.isFetching
                  ? "text-ui-fg-muted animate-spin"
                  : "text-ui-fg-muted"
              }
            />
          </IconButton>
        </div>
        <HealthLine />
        <Tabs.List
          aria-label={t("nav.label")}
          className="border-ui-border-base border-b px-6 py-3"
        >
          <Tabs.Trigger value="all">{t("feed.all")}</Tabs.Trigger>
          <Tabs.Trigger value="attention" className="gap-x-1.5">
            {t("feed.attention")}
            {attention > 0 && (
              <Badge
                size="2xsmall"
                rounded="full"
                color={isOld ? "grey" : "red"}
              >
                {badgeText(attention)}
              </Badge>
            )}
          </Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value={state.tab} tabIndex={-1}>
          <FeedToolbar
            state={state}
            change={change}
            displayId={entryOfOrder?.order?.display_id ?? null}
            groupName={
              groups.data?.find(({ key }) => key === state.group)?.message ??
              entries[0]?.message ??
              null
            }
          />
          {isReady && areGroupsShown && (
            <GroupList
              groups={groups.data ?? []}
              shown={state.group}
              busyKey={group.isPending ? group.variables.key : null}
              onShow={showGroup}
              onResolve={resolveGroup}
            />
          )}
          {list.isChanged && (
            <ListNote
              text={t("feed.changed")}
              action={t("actions.showChanges")}
              onAct={list.show}
            />
          )}
          {isReady && !(areGroupsShown && groups.isLoading) ? (
            <FeedContent
              feed={feed}
              state={state}
              change={change}
              selected={selection.ids}
              busyId={busyId}
              onSelect={selection.select}
              onOpen={open}
              onTurn={() => card.current?.scrollIntoView()}
              onToggle={(entry) => toggle.mutate(entry)}
            />
          ) : (
            <LoadingLines lines={8} />
          )}
        </Tabs.Content>
      </Tabs>
      <BulkBar
        count={selection.entries.length}
        onClear={selection.clear}
        onResolve={() => {
          if (!bulk.isPending) {
            bulk.mutate(selection.entries, { onSuccess: selection.clear })
          }
        }}
      />
      <Suspense fallback={null}>
        {hasOpened.current && (
          <EntryDrawer
            id={state.entry}
            known={entries.find((entry) => entry.id === state.entry)}
            busyId={busyId}
            onToggle={(entry) => quietToggle.mutate(entry)}
            onOrder={(orderId) =>
              change((state) =>
                narrowFeed(state, { ...NO_FILTER, tab: "all", orderId })
              )
            }
            onClose={() => change((state) => ({ ...state, entry: null }))}
            onReturnFocus={returnFocus}
          />
        )}
      </Suspense>
    </Container>
  )
}

/** `lazy` asks for a default. */
export default FeedCard
