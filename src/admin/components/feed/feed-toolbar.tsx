import { XMarkMini } from "@medusajs/icons"
import { Badge, Button } from "@medusajs/ui"
import { useCallback } from "react"
import type { ActivityState } from "../../../types"
import type { ChangeFeed } from "../../hooks/use-feed-state"
import { useText } from "../../hooks/use-text"
import type { Person } from "../../lib/people"
import {
  type FeedFilter,
  type FeedState,
  isFiltered,
  levelsOf,
  narrowFeed,
  NO_FILTER,
  statesOf,
} from "../../lib/feed-state"
import { AssigneeFilter } from "./assignee-filter"
import { ActorFilter } from "./actor-filter"
import { ChoiceFilter } from "./choice-filter"
import { DateFilter } from "./date-filter"
import { OrderFilter } from "./order-filter"
import { SearchBox } from "./search-box"
import { SearchSuggestions } from "./search-suggestions"
import { TypeFilter } from "./type-filter"

const STATE_NAMES = {
  open: "finding.open",
  snoozed: "people.snoozed",
  resolved: "timeline.resolved",
} as const satisfies Record<ActivityState, string>

type Props = {
  state: FeedState
  change: ChangeFeed
  displayId: number | null
  groupName: string | null
  /** Who acted in the entries that are shown. */
  shown: Person[]
  /** Types of the rows that were shown. */
  seenTypes: string[]
}

export const FeedToolbar = ({ state, change, shown, ...names }: Props) => {
  const { t } = useText()
  const narrow = (filter: Partial<FeedFilter>) =>
    change((state) => narrowFeed(state, filter))

  // Letter by letter is no place to come back to: searching replaces the URL. What was opened
  // before typing had paused stays open.
  const search = useCallback(
    (q: string) =>
      change((state) => ({ ...narrowFeed(state, { q }), entry: state.entry }), {
        replace: true,
      }),
    [change]
  )

  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div className="flex flex-wrap items-center gap-2">
          <ChoiceFilter
            label={t("feed.level")}
            offered={levelsOf(state.tab)}
            chosen={state.levels}
            nameOf={(level) => t(`levels.${level}`)}
            onChange={(levels) => narrow({ levels })}
          />
          <TypeFilter
            chosen={state.types}
            seen={names.seenTypes}
            onChange={(types) => narrow({ types })}
          />
          <ChoiceFilter
            label={t("finding.state")}
            offered={statesOf(state.tab)}
            chosen={state.states}
            nameOf={(name) => t(STATE_NAMES[name])}
            onChange={(states) => narrow({ states })}
          />
          <AssigneeFilter
            tab={state.tab}
            assignee={state.assignee}
            onChange={(assignee) => narrow({ assignee })}
          />
          <ActorFilter
            actors={state.actors}
            actorId={state.actorId}
            shown={shown}
            onChange={narrow}
          />
          <DateFilter from={state.from} to={state.to} onChange={narrow} />
          <OrderFilter
            orderId={state.orderId}
            displayId={names.displayId}
            onChange={(orderId) => narrow({ orderId })}
          />
          {state.group && (
            <RemovableFilter
              label={t("groups.sameCause")}
              name={names.groupName}
              onRemove={() => narrow({ group: null })}
            />
          )}
          {state.causedBy && (
            <RemovableFilter
              label={t("finding.together")}
              name={null}
              onRemove={() => narrow({ causedBy: null })}
            />
          )}
          {state.isFlat && (
            <Button
              type="button"
              size="small"
              variant="transparent"
              onClick={() =>
                change((state) => narrowFeed(state, { isFlat: false }))
              }
            >
              {t("finding.byCause")}
            </Button>
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
      <SearchSuggestions
        q={state.q}
        shown={shown}
        seenTypes={names.seenTypes}
        onType={(type) => narrow({ types: [type], q: "" })}
        onPerson={(actorId) => narrow({ actorId, q: "" })}
      />
    </>
  )
}

type RemovableFilterProps = {
  label: string
  /** What the entries say; null where none of them is known. */
  name: string | null
  onRemove: () => void
}

/** Says that the list is narrowed by what an entry or a row led to, and takes that away. */
const RemovableFilter = ({ label, name, onRemove }: RemovableFilterProps) => {
  const { t } = useText()
  return (
    <Button type="button" size="small" variant="secondary" onClick={onRemove}>
      <span className="sr-only">{t("groups.remove", { name: label })}</span>
      <span aria-hidden>{label}</span>
      {name && (
        <Badge size="2xsmall" color="blue" className="block max-w-40 truncate">
          {name}
        </Badge>
      )}
      <XMarkMini className="text-ui-fg-muted" />
    </Button>
  )
}
