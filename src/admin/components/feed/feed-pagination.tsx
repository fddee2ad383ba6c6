import { Button, Text } from "@medusajs/ui"
import type { AdminActivityListResponse } from "../../../types"
import type { ChangeFeed } from "../../hooks/use-feed-state"
import { useText } from "../../hooks/use-text"
import { feedCountWords } from "../../lib/feed-count"
import type { FeedState } from "../../lib/feed-state"

type Props = {
  page: AdminActivityListResponse
  state: FeedState
  change: ChangeFeed
  /** The next page begins at its top. */
  onTurn: () => void
}

export const FeedPagination = ({ page, state, change, onTurn }: Props) => {
  const { t, locale } = useText()
  const { key, values } = feedCountWords(page, state, locale)

  // Back on the first page newest entries are wanted, not those of a while ago.
  const goTo = (cursor: string | null, steps: number) => {
    onTurn()
    change((state) => ({
      ...state,
      cursor: state.page + steps > 1 ? cursor : null,
      page: Math.max(1, state.page + steps),
    }))
  }

  return (
    <nav
      aria-label={t("nav.label")}
      className="flex items-center justify-between gap-x-2 px-6 py-4"
    >
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {t(key, values)}
      </Text>
      <div className="flex items-center gap-x-2">
        <Button
          type="button"
          size="small"
          variant="transparent"
          disabled={page.previous_cursor === null}
          onClick={() => goTo(page.previous_cursor, -1)}
        >
          {t("actions.previous")}
        </Button>
        <Button
          type="button"
          size="small"
          variant="transparent"
          disabled={page.next_cursor === null}
          onClick={() => goTo(page.next_cursor, 1)}
        >
          {t("actions.next")}
        </Button>
      </div>
    </nav>
  )
}
