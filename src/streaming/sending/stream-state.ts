import type { StateValue } from "../../modules/activity-log/state/state-store"
import type { RecordedPlace } from "../../modules/activity-log/reading/recorded-reader"
import { BATCH_MAX, retryDelayMs } from "./pace"
import type { Answer } from "./answer"

/** Nothing is sent to a collector that refuses for good before somebody may have mended it. */
const REFUSED_PAUSE_MS = 5 * 60_000

/** After an entry that is passed over: a thousand of them in a row are no thousand requests at once. */
const SKIPPED_PAUSE_MS = 1_000

/**
 * How far the stream has come, in one row that all processes share.
 *
 * - *running*: what waits is sent. An accepted batch moves the cursor, and doubles the next one up to its bound.
 * - *retrying*: the collector is away, or says that it has too much. Nothing is sent before `retry_at`, ever
 *   later; the first accepted batch leads back to *running*.
 * - *refused*: sending the same again is of no use, e.g. for a wrong key. The cursor stays; one request
 *   every five minutes, and one at the start of a process, finds out whether somebody has mended it.
 *
 * A batch that is refused for what is in it is halved at once, down to one entry. Where the collector
 * still takes the entry that it took last, or else one of the newest, it is this one that it does not want: it is
 * passed over, counted and logged. Where it takes none of them, the stream is *refused*.
 */
export type StreamState = {
  phase: "running" | "retrying" | "refused"
  /** Everything up to here was accepted, or passed over. */
  cursor: RecordedPlace
  /** How many entries the next request holds at most. */
  batch: number
  /** Failures in a row. */
  tries: number
  retry_at: string | null
  last_error: { at: string; message: string } | null
  /** The entry that was accepted last, in its turn or as a proof. */
  accepted_id: string | null
  /** How many entries the collector did not want. */
  skipped: number
}

export function firstState(cursor: RecordedPlace): StreamState {
  return {
    phase: "running",
    cursor,
    batch: BATCH_MAX,
    tries: 0,
    retry_at: null,
    last_error: null,
    accepted_id: null,
    skipped: 0,
  }
}

/** What is kept is what this file made of it. */
export function stateOf(value: StateValue): StreamState | null {
  return typeof value === "object" && value !== null && "cursor" in value
    ? (value as StreamState) // only this room writes under its key
    : null
}

type Sent = {
  /** How many entries the request held. */
  count: number
  /** How far the log is dealt with then: entries after the last one that was sent may be none of the stream's. */
  last: RecordedPlace
  /** The last entry of the request. */
  lastId: string
  now: Date
  /** A random number from 0 to below 1. */
  random: number
}

/** The state after an answer. */
export function afterAnswer(
  state: StreamState,
  answer: Answer,
  { count, last, lastId, now, random }: Sent
): StreamState {
  if (answer.kind === "accepted") {
    return {
      ...state,
      phase: "running",
      cursor: last,
      batch: Math.min(BATCH_MAX, state.batch * 2),
      tries: 0,
      retry_at: null,
      // OTLP: words with nothing rejected are a warning, and everything was taken.
      last_error: answer.rejected
        ? errorOf(
            `${answer.rejected} of ${count} entries rejected: ${answer.words ?? "no reason given"}`,
            now
          )
        : state.last_error,
      accepted_id: lastId,
      skipped: state.skipped + answer.rejected,
    }
  }

  const failed = {
    ...state,
    tries: state.tries + 1,
    last_error: errorOf(answer.words, now),
  }

  if (answer.kind === "unavailable") {
    const { retryAfterMs } = answer

    return {
      ...failed,
      phase: "retrying",
      retry_at: later(
        now,
        retryDelayMs({ tries: failed.tries, retryAfterMs, random })
      ),
    }
  }

  return answer.isAboutData && count > 1
    ? { ...failed, batch: Math.floor(count / 2), retry_at: null }
    : { ...failed, phase: "refused", retry_at: later(now, REFUSED_PAUSE_MS) }
}

/** The state after an entry that the collector does not want, though it takes others. */
export function afterSkipping(
  state: StreamState,
  cursor: RecordedPlace,
  now: Date
): StreamState {
  return {
    ...state,
    phase: "running",
    cursor,
    batch: 1,
    tries: 0,
    retry_at: later(now, SKIPPED_PAUSE_MS),
    skipped: state.skipped + 1,
  }
}

/** Whether something may be sent at this moment. */
export function isDue({ retry_at }: StreamState, now: Date): boolean {
  return retry_at === null || Date.parse(retry_at) <= now.getTime()
}

function later(now: Date, ms: number): string {
  return new Date(now.getTime() + ms).toISOString()
}

function errorOf(message: string, now: Date): StreamState["last_error"] {
  return { at: now.toISOString(), message }
}
