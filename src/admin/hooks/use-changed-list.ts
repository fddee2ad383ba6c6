import { useEffect, useRef, useState } from "react"

type Options = {
  /** How many problems are open; null until that is known. */
  count: number | null
  /** Somebody is choosing rows, which must not move away under them. */
  isHeld: boolean
  renew: () => void
}

/**
 * Keeps a list and the count beside it in agreement: when the count changes,
 * the list is read anew, or, while rows are chosen, offers to be.
 */
export const useChangedList = ({ count, isHeld, renew }: Options) => {
  const known = useRef(count)
  const [isChanged, setChanged] = useState(false)
  const show = useRef(renew)
  show.current = () => {
    setChanged(false)
    renew()
  }

  useEffect(() => {
    const before = known.current
    known.current = count ?? before
    if (count === null || before === null || count === before) {
      return
    }
    if (isHeld) {
      setChanged(true)
    } else {
      show.current()
    }
    // Only another count is a change; a selection that ends is none.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [count])

  return { isChanged, show: () => show.current() }
}
