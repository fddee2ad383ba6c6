/** Calls that do not count: connections, plans and the compiler settle. */
const WARM_UP = 20
const RUNS = 15
/** A call of a millisecond is one switch of the processor away from two: the median of many is steady. */
const QUICK = { runs: 200, budgetMs: 1_000 }
/** A call that takes seconds says the same after three times as after fifteen, one that takes longer after one. */
const BUDGET_MS = 30_000
const RUNS_MIN = 3
const ONCE_MS = 10_000

export type Timing = { medianMs: number; runs: number }

/** The median of at least fifteen calls after a warm-up; of fewer, where each takes seconds. */
export async function timingOf(call: () => Promise<unknown>): Promise<Timing> {
  const first = await elapsed(call)

  if (first > ONCE_MS) {
    return { medianMs: first, runs: 1 }
  }

  const affordable = Math.floor(BUDGET_MS / first)
  const quickRuns = Math.min(QUICK.runs, Math.floor(QUICK.budgetMs / first))
  const runs = Math.max(RUNS_MIN, Math.min(RUNS, affordable), quickRuns)

  for (let run = 1; run < WARM_UP && affordable > RUNS; run += 1) {
    await call()
  }

  const times: number[] = []

  for (let run = 0; run < runs; run += 1) {
    times.push(await elapsed(call))
  }

  return { medianMs: quantile(times, 0.5), runs }
}

export async function elapsed(call: () => Promise<unknown>): Promise<number> {
  const since = performance.now()

  await call()

  return performance.now() - since
}

export function quantile(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)

  return (
    sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ??
    NaN
  )
}
