import type { AdminActivity } from "../../../types"
import { needsAttention } from "../../lib/attention"
import { EntryActions } from "../actions/entry-actions"
import { HandleButton } from "./handle-button"
import { PlaceLink } from "./place-link"

type Props = {
  entry: AdminActivity
  isBusy: boolean
  onToggle: (entry: AdminActivity) => void
}

/** All that can be done about a problem: try again from here, go where Medusa mends it, put it aside. */
export const ProblemButtons = ({ entry, isBusy, onToggle }: Props) => (
  <EntryActions entry={entry}>
    {needsAttention(entry) && <PlaceLink entry={entry} />}
    <HandleButton entry={entry} isBusy={isBusy} onToggle={onToggle} />
  </EntryActions>
)
