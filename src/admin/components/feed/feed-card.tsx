import { ArrowPath } from "@medusajs/icons"
import { Badge, Container, Heading, IconButton, Tabs } from "@medusajs/ui"
import { useRef } from "react"
import type { AdminActivityGroup } from "../../../types"
import { useAttention } from "../../hooks/use-attention"
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
import { EntryDrawer } from "./entry-drawer"
import { FeedContent } from "./feed-content"
import { FeedToolbar } from "./feed-toolbar"
import { GroupList } from "./group-list"

/** The Activity page: one list, its tabs and filters, and the entry that is open. */
const FeedCard = () => {
  const { t, direction, isReady } = useText()
  const [state, change] = useFeedState()
  const feed = useFeed(state)
  const attention = useAttention()
  const areGroupsShown = hasGroups(state)
  const groups = useGroups(areGroupsShown)
  const { toggle, bulk, group } = useResolve()
  const card = useRef<HTMLDivElement>(null)
  const lastOpen = useRef<string | null>(null)

  const entries = feed.data?.activities ?? []
  const selection = useSelection(entries.filter(needsAttention))
  const busyId = toggle.isPending ? toggle.variables.id : null
  const entryOfOrder = entries.find((entry) => entry.order_id === state.orderId)

  const open = (id: string) => {
    lastOpen.current = id
    change((state) => ({ ...state, entry: id }))
  }
  const refresh = () => {
    void feed.refetch()
    if (areGroupsShown) {
      void groups.refetch()
    }
  }
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
  const returnFocus = () =>
    rowOf(card.current, lastOpen.current ?? "")
      ?.querySelector<HTMLElement>("[data-open]")
      ?.focus()

  return (
    <Container
      ref={card}
      className="overflow-hidden p-0"
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
        <Tabs.List
          aria-label={t("nav.label")}
          className="border-ui-border-base border-b px-6 py-3"
        >
          <Tabs.Trigger value="all">{t("feed.all")}</Tabs.Trigger>
          <Tabs.Trigger value="attention" className="gap-x-1.5">
            {t("feed.attention")}
            {attention > 0 && (
              <Badge size="2xsmall" rounded="full" color="red">
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
          {isReady ? (
            <FeedContent
              feed={feed}
              state={state}
              change={change}
              selected={selection.ids}
              busyId={busyId}
              onSelect={selection.select}
              onOpen={open}
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
      <EntryDrawer
        id={state.entry}
        known={entries.find((entry) => entry.id === state.entry)}
        busyId={busyId}
        onToggle={(entry) => toggle.mutate(entry)}
        onOrder={(orderId) =>
          change((state) =>
            narrowFeed(state, { ...NO_FILTER, tab: "all", orderId })
          )
        }
        onClose={() => change((state) => ({ ...state, entry: null }))}
        onReturnFocus={returnFocus}
      />
    </Container>
  )
}

/** `lazy` asks for a default. */
export default FeedCard
