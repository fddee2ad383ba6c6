import { useCallback, useMemo } from "react"
import { useSearchParams } from "react-router-dom"
import { type FeedState, formatFeed, parseFeed } from "../lib/feed-state"

export type ChangeFeed = (
  change: (state: FeedState) => FeedState,
  options?: { replace?: boolean }
) => void

/** Tab, filters, page and open entry live in the URL: shareable, and Back works. */
export const useFeedState = (): [FeedState, ChangeFeed] => {
  const [params, setParams] = useSearchParams()
  const state = useMemo(() => parseFeed(params), [params])

  const change = useCallback<ChangeFeed>(
    (next, options) =>
      setParams((current) => formatFeed(next(parseFeed(current))), options),
    [setParams]
  )

  return [state, change]
}
