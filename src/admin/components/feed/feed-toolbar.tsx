import { Button } from "@medusajs/ui"
import { useCallback } from "react"
import type { ChangeFeed } from "../../hooks/use-feed-state"
import { useText } from "../../hooks/use-text"
import {
  type FeedFilter,
  type FeedState,
  isFiltered,
  narrowFeed,
  NO_FILTER,
} from "../../lib/feed-state"
import { ActorFilter } from "./actor-filter"
import { DateFilter } from "./date-filter"
import { GroupFilter } from "./group-filter"
import { LevelFilter } from "./level-filter"
import { OrderFilter } from "./order-filter"
import { SearchBox } from "./search-box"
import { TypeFilter } from "./type-filter"
import { TypeSuggestions } from "./type-suggestions"

type Props = {
  state: FeedState
  change: ChangeFeed
  displayId: number | null
  groupName: string | null
}

export const FeedToolbar = ({ state, change, displayId, groupName }: Props) => {
  const { t } = useText()
  const narrow = (filter: Partial<FeedFilter>) =>
    change((state) => narrowFeed(state, filter))

  // Letter by letter is no place to come back to: searching replaces the URL.
  const search = useCallback(
    (q: string) =>
      change((state) => narrowFeed(state, { q }), { replace: true }),
    [change]
  )

  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div className="flex flex-wrap items-center gap-2">
          <LevelFilter
            tab={state.tab}
            chosen={state.levels}
            onChange={(levels) => narrow({ levels })}
          />
          <TypeFilter
            chosen={state.types}
            onChange={(types) => narrow({ types })}
          />
          <ActorFilter
            chosen={state.actors}
            onChange={(actors) => narrow({ actors })}
          />
          <DateFilter from={state.from} to={state.to} onChange={narrow} />
          <OrderFilter
            orderId={state.orderId}
            displayId={displayId}
            onChange={(orderId) => narrow({ orderId })}
          />
          {state.group && (
            <GroupFilter
              name={groupName}
              onRemove={() => narrow({ group: null })}
            />
          )}
          {isFiltered(state) && (
            <Button
              type="button"
              size="small"
              variant="transparent"
              className="text-ui-fg-subtle"
              onClick={() => narrow(NO_FILTER)}
            >
              {t("actions.clear")}
            </Button>
          )}
        </div>
        <SearchBox q={state.q} onSearch={search} />
      </div>
      <TypeSuggestions
        q={state.q}
        onChoose={(type) => narrow({ types: [type], q: "" })}
      />
    </>
  )
}
