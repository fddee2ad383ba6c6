import { useEffect, useState } from "react"

const TICK = 30_000

/** The present, renewed often enough that "2 hours ago" stays true. */
export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date())

  useEffect(() => {
    const renew = () => setNow(new Date())
    const timer = window.setInterval(renew, TICK)
    // Timers sleep in hidden tabs; what comes back to sight is renewed at once.
    document.addEventListener("visibilitychange", renew)
    return () => {
      window.clearInterval(timer)
      document.removeEventListener("visibilitychange", renew)
    }
  }, [])

  return now
}
