import { Button, Text } from "@medusajs/ui"
import type { AdminActivityGroup } from "../../../types"
import { useText } from "../../hooks/use-text"
import { MOST_GROUPS, totalOf } from "../../lib/groups"

type Props = {
  groups: AdminActivityGroup[]
  onShowEach: () => void
}

/** How many causes and problems there are, and the way to the single ones. */
export const GroupFooter = ({ groups, onShowEach }: Props) => {
  const { t, locale } = useText()
  const count = groups.length.toLocaleString(locale)
  const { entries } = totalOf(groups)
  const isCut = groups.length >= MOST_GROUPS
  const range = t("feed.range", {
    from: (1).toLocaleString(locale),
    to: count,
    total: count,
  })
  const bundled =
    entries > groups.length
      ? ` · ${t("counted.entries", { count: entries })}`
      : ""
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {isCut ? t("finding.onlyLatest", { n: count }) : `${range}${bundled}`}
      </Text>
      {(isCut || bundled) && (
        <Button
          type="button"
          size="small"
          variant="transparent"
          onClick={onShowEach}
        >
          {t("finding.oneByOne")}
        </Button>
      )}
    </div>
  )
}
