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
  const goTo = (cursor: string, steps: number) => {
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
        <Turn
          label={t("actions.previous")}
          cursor={page.previous_cursor}
          onTurn={(cursor) => goTo(cursor, -1)}
        />
        <Turn
          label={t("actions.next")}
          cursor={page.next_cursor}
          onTurn={(cursor) => goTo(cursor, 1)}
        />
      </div>
    </nav>
  )
}

type TurnProps = {
  label: string
  /** Null where there is no such page. */
  cursor: string | null
  onTurn: (cursor: string) => void
}

/** At the last page it is not `disabled`: whoever came there by keyboard would lose their place. */
const Turn = ({ label, cursor, onTurn }: TurnProps) => (
  <Button
    type="button"
    size="small"
    variant="transparent"
    className="aria-disabled:text-ui-fg-disabled aria-disabled:cursor-default"
    aria-disabled={cursor === null}
    onClick={() => cursor !== null && onTurn(cursor)}
  >
    {label}
  </Button>
)
