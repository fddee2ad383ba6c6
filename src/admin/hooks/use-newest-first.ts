import { useState } from "react"

const KEY = "activity-log:oldest-first"

/** Which end of an order's story comes first; remembered in this browser. */
export const useNewestFirst = (): [boolean, () => void] => {
  const [isNewestFirst, setNewestFirst] = useState(() => read() !== "true")
  const turn = () => {
    setNewestFirst(!isNewestFirst)
    write(String(isNewestFirst))
  }
  return [isNewestFirst, turn]
}

// Browsers may refuse their storage altogether; then the choice lasts as long as the page.
const read = (): string | null => {
  try {
    return window.localStorage.getItem(KEY)
  } catch {
    return null
  }
}

const write = (value: string) => {
  try {
    window.localStorage.setItem(KEY, value)
  } catch {
    // Nothing is lost but the memory of it.
  }
}
