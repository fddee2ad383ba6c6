/** What a sample of the last 30 days says of a step. */
export type Sample = { sampled: number; late: number }

/** With fewer, nobody knows what the shop usually does, and nobody is flooded. */
export const FEWEST = 10

/** A step that most orders never take is none that this shop takes: one word of it is enough. */
export function isRarelyDone({ sampled, late }: Sample): boolean {
  return sampled >= FEWEST && late * 2 > sampled
}

/** How far a step was searched, and what was found of it. */
export type Progress = {
  /** What began until then has been searched. */
  until: string
  /** The deadline that it was searched with. */
  limit: string
  /** The step is not watched, since most orders never take it. */
  is_off: boolean
  /** When that was judged. */
  judged_at: string
}

const JUDGED_AGAIN_MS = 3_600_000
const TRIED_AGAIN_MS = 24 * 3_600_000

/**
 * Whether the sample is to be read: the first time, where the deadline is another one, and where something is late
 * and it was not read for an hour. A step that is off gets a new chance each day.
 */
export function isJudgedNow(
  before: Progress | null,
  { now, limit, late }: { now: Date; limit: string; late: number }
): boolean {
  if (!before || before.limit !== limit) {
    return true
  }

  const age = now.getTime() - new Date(before.judged_at).getTime()

  return before.is_off
    ? age >= TRIED_AGAIN_MS
    : late > 0 && age >= JUDGED_AGAIN_MS
}

export type Found = {
  before: Progress | null
  limit: string
  /** Null: not read this time. */
  sample: Sample | null
}

/**
 * What is said of what was found late. `each`: an entry an order. `summary`: they were late before anybody watched.
 * `suggestion`: most orders never take this step.
 */
export function saidOf({
  before,
  limit,
  sample,
}: Found): "each" | "summary" | "suggestion" | "nothing" {
  if (sample ? isRarelyDone(sample) : before?.is_off) {
    return sample ? "suggestion" : "nothing"
  }

  return before?.limit === limit ? "each" : "summary"
}
