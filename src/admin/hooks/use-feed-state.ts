import { useCallback, useEffect, useMemo, useRef } from "react"
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

  // What was asked for last may not be on the screen yet: a search whose typing has just paused must
  // not undo the click that followed it.
  const latest = useRef(params)
  useEffect(() => {
    latest.current = params
  }, [params])

  const change = useCallback<ChangeFeed>(
    (next, options) => {
      latest.current = formatFeed(next(parseFeed(latest.current)))
      setParams(latest.current, options)
    },
    [setParams]
  )

  return [state, change]
}
