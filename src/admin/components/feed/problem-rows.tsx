import { type RefObject, useState } from "react"
import type { AdminActivity, AdminActivityGroup } from "../../../types"
import type { AskedFilter } from "../../lib/feed-query"
import type { Chosen } from "../../lib/resolve-chosen"
import { GroupActions } from "../actions/group-actions"
import { GroupMembers } from "./group-members"
import { GroupRow } from "./group-row"

type Props = {
  group: AdminActivityGroup
  chosen: Chosen
  filter: AskedFilter
  now: Date
  body: RefObject<HTMLElement>
  isSelected: boolean
  isBusy: boolean
  busyId: string | null
  onSelect: (isSelected: boolean) => void
  onOpen: (id: string) => void
  onToggle: (entry: AdminActivity) => void
  onShowAll: () => void
  onResolve: () => void
}

/** A group, and under it its members where it is unfolded. */
export const ProblemRows = ({ group, filter, now, ...props }: Props) => {
  const [isUnfolded, setUnfolded] = useState(false)
  // An action is taken on the whole group, of which a filter shows a part.
  const isWhole = Object.keys(filter).length === 0
  return (
    <>
      <GroupRow
        group={group}
        chosen={props.chosen}
        now={now}
        isSelected={props.isSelected}
        isUnfolded={isUnfolded}
        isBusy={props.isBusy}
        action={isWhole && <GroupActions group={group} />}
        onSelect={props.onSelect}
        onUnfold={() => setUnfolded(!isUnfolded)}
        onResolve={props.onResolve}
      />
      {isUnfolded && (
        <GroupMembers
          group={group}
          filter={filter}
          now={now}
          body={props.body}
          busyId={props.busyId}
          onOpen={props.onOpen}
          onToggle={props.onToggle}
          onShowAll={props.onShowAll}
        />
      )}
    </>
  )
}
