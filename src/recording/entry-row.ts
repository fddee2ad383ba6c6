import type {
  ActivityEntry,
  ActivityLevel,
  ActivitySource,
  Actor,
  ActorType,
  LogEventOptions,
} from "../types"
import { asDate } from "./as-date"
import { toStorablePayload } from "./storable-payload"
import { MESSAGE_MAX_LENGTH, toStorableText } from "./storable-text"

const NAME_MAX_LENGTH = 255

const LEVELS: readonly ActivityLevel[] = ["info", "warning", "error"]
const SOURCES: readonly ActivitySource[] = [
  "event",
  "workflow",
  "api",
  "reconcile",
]
const ACTOR_TYPES: readonly ActorType[] = [
  "user",
  "api-key",
  "customer",
  "system",
]

/** What `logEvent` was called with. */
export type GivenEntry = LogEventOptions & {
  event_type: string
  message: string
}

/** What only the outside world can give: an id, and the time. */
export type Stamp = { id: string; now: Date }

/** Put into the payload of an entry that came with fields nobody could use: their names. */
const REPLACED_MARK = "_replaced"

/**
 * A row from what a caller of `logEvent` handed in, which at run time may be anything.
 * Never throws; what is unusable falls back to its default and is named in the payload.
 */
export function toEntryRow(
  { event_type: eventType, message, ...options }: GivenEntry,
  { id, now }: Stamp
): ActivityEntry {
  const replaced: string[] = []
  const given = <T>(name: string, input: unknown, value: T | null) => {
    if (value === null && input !== null && input !== undefined) {
      replaced.push(name)
    }

    return value
  }

  const event_type = storableName(eventType) ?? "unknown"
  const level =
    given("level", options.level, oneOf(LEVELS, options.level)) ?? "info"
  const occurred_at =
    given("occurred_at", options.occurred_at, asStorableDate(options)) ?? now
  const actor = given("actor", options.actor, asActor(options.actor))
  const source =
    given("source", options.source, oneOf(SOURCES, options.source)) ?? "api"
  const payload = toStorablePayload(options.payload)

  return {
    id,
    event_type,
    level,
    order_id: storableName(options.order_id),
    payload: replaced.length
      ? { ...payload, [REPLACED_MARK]: replaced }
      : payload,
    message: storableMessage(message) || event_type,
    resolved_at: null,
    resolved_by: null,
    resolved_by_entry_id: null,
    occurred_at,
    actor_type: actor?.type ?? null,
    actor_id: actor?.id ?? null,
    dedupe_key: storableName(options.dedupe_key),
    source,
    problem_key: level === "info" ? null : storableName(options.problem_key),
    occurrences: 1,
    last_occurred_at: level === "info" ? null : occurred_at,
    created_at: now,
    updated_at: now,
  }
}

/** What `resolves` holds at run time may be anything as well. An empty beginning would close everything. */
export function toResolvedKeys(resolves: unknown): string[] {
  return Array.isArray(resolves)
    ? resolves.flatMap((key) => storableName(key) ?? [])
    : []
}

function storableMessage(message: unknown): string {
  return typeof message === "string"
    ? toStorableText(message, MESSAGE_MAX_LENGTH).trim()
    : ""
}

function storableName(name: unknown): string | null {
  return typeof name === "string" && name
    ? toStorableText(name, NAME_MAX_LENGTH)
    : null
}

function oneOf<T extends string>(
  allowed: readonly T[],
  value: unknown
): T | null {
  return allowed.find((candidate) => candidate === value) ?? null
}

/** PostgreSQL's timestamps reach further than a four-digit year; cursors and readers do not. */
function asStorableDate({ occurred_at }: LogEventOptions): Date | null {
  const date = asDate(occurred_at)
  const year = date?.getUTCFullYear() ?? 0

  return year >= 1 && year <= 9999 ? date : null
}

function asActor(actor: Actor | null | undefined): Actor | null {
  const type = oneOf(ACTOR_TYPES, actor?.type)

  return type ? { type, id: storableName(actor?.id) } : null
}
