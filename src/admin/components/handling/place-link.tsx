import { Button } from "@medusajs/ui"
import { Link, useLocation } from "react-router-dom"
import type { AdminActivity } from "../../../types"
import { useText } from "../../hooks/use-text"
import { placeOf } from "../../lib/places"

/** Leads to where Medusa mends the problem. Nothing where that is nowhere, or here already. */
export const PlaceLink = ({ entry }: { entry: AdminActivity }) => {
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
