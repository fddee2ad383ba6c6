import type { ActivityEntry, ActivityPayload } from "../../../types"

/** As many causes as a person looks through; a job that fails every minute has more by noon. */
const KEPT_REPEATS = 20

export type Repeat = {
  occurred_at: string
  message: string
  dedupe_key: string | null
}

/**
 * The open problem's payload with one more occurrence under `repeats`, the latest last. Null
 * where this occurrence is already among them.
 */
export function withRepeat(
  open: Pick<ActivityEntry, "payload">,
  row: Pick<ActivityEntry, "occurred_at" | "message" | "dedupe_key">
): ActivityPayload | null {
  const repeats: unknown[] = Array.isArray(open.payload.repeats)
    ? open.payload.repeats
    : []
  const isTold =
    row.dedupe_key !== null &&
    repeats.some((repeat) => isRepeatOf(repeat, row.dedupe_key))

  if (isTold) {
    return null
  }

  const repeat: Repeat = {
    occurred_at: row.occurred_at.toISOString(),
    message: row.message,
    dedupe_key: row.dedupe_key,
  }

  return { ...open.payload, repeats: [...repeats, repeat].slice(-KEPT_REPEATS) }
}

function isRepeatOf(repeat: unknown, dedupeKey: string | null): boolean {
  return (
    typeof repeat === "object" &&
    repeat !== null &&
    "dedupe_key" in repeat &&
    repeat.dedupe_key === dedupeKey
  )
}
