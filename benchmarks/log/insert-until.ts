import { elapsed } from "../measuring/timings"
import type { BenchLog } from "./open-log"

/** A busy shop's pace, not a load test. */
const PAUSE_MS = 5

/** Records one entry after the other until something is over. Answers how long each took. */
export async function insertUntil(
  { service }: BenchLog,
  end: Promise<unknown>
): Promise<number[]> {
  const times: number[] = []
  let isOver = false

  void end.finally(() => (isOver = true))

  while (!isOver) {
    times.push(
      await elapsed(async () => {
        const entry = await service.logEvent(
          "order.production",
          "In production at Printify",
          { order_id: "order_bench", payload: { provider: "printify" } }
        )

        // Null comes at once, and would look fast.
        if (!entry) throw new Error("an entry was not written")
      })
    )
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }

  return times
}
