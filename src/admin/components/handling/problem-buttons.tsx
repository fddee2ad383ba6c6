import { Button } from "@medusajs/ui"
import { Link, useLocation } from "react-router-dom"
import type { AdminActivity } from "../../../types"
import { useEntryText } from "../../hooks/use-entry-text"
import { useText } from "../../hooks/use-text"
import { needsAttention } from "../../lib/attention"
import { placeOf } from "../../lib/places"
import { EntryActions } from "../actions/entry-actions"
import { ArrangeButton, chosenEntry } from "../people/arrange-menu"
import { HandleButton } from "./handle-button"

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
    {needsAttention(entry) && <ArrangeEntry entry={entry} />}
  </EntryActions>
)

const ArrangeEntry = ({ entry }: { entry: AdminActivity }) => {
  const { messageOf } = useEntryText()
  return <ArrangeButton chosen={chosenEntry(entry)} about={messageOf(entry)} />
}

/** Leads to where Medusa mends the problem. Nothing where that is nowhere, or here already. */
const PlaceLink = ({ entry }: { entry: AdminActivity }) => {
  const { t } = useText()
  const { pathname } = useLocation()
  const place = placeOf(entry)
  if (!place || place.path === pathname) {
    return null
  }
  return (
    <Button asChild size="small" variant="secondary">
      <Link to={place.path} data-place={place.name}>
        {t(`orderPage.${place.name}`)}
      </Link>
    </Button>
  )
}
