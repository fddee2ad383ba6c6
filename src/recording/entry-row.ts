import type {
  ActivityEntry,
  ActivityLevel,
  Actor,
  LogEventOptions,
  Origin,
  Stake,
} from "../types"
import { toStake } from "./storing/stake"
import { toStorablePayload } from "./storing/storable-payload"
import {
  MESSAGE_MAX_LENGTH,
  ORDER_NOTE_MAX_LENGTH,
  toStorableKey,
  toStorableName,
  toStorableText,
} from "./storing/storable-text"
import { ACTOR_TYPES, LEVELS, SOURCES } from "./storing/vocabulary"
import { attempt, option, unsaid, usable, type Said } from "./said-options"
import { asDate } from "./wording/as-date"
import { NOTE_TYPE } from "./wording/note-type"

const NAME_MAX_LENGTH = 255
/** The largest `integer` of PostgreSQL. */
const INTEGER_MAX = 2 ** 31 - 1

/** What `logEvent` was called with; at run time it may be anything. */
export type LogEventCall = {
  event_type: string
  message: string
  options?: LogEventOptions | undefined
}

/** What only the outside world can give: an id, the time, and what the code that logs is a part of. */
export type Stamp = {
  id: string
  now: Date
  origin?: Pick<Origin, "actor" | "caused_by"> | null
}

/** Put into the payload of an entry that came with fields nobody could use: their names. */
const REPLACED_MARK = "_replaced"

/** Put into the payload of an entry that came with a date in the future: the date. */
const SENT_DATE = "sent_occurred_at"

/** A date further ahead than this is no clock's difference. */
const CLOCKS_DIFFER_MS = 5 * 60_000

/**
 * A row from what a caller of `logEvent` handed in, which at run time may be anything.
 * Never throws; what is unusable falls back to its default and is named in the payload.
 */
export function toEntryRow(
  { event_type: eventType, message: text, ...given }: LogEventCall,
  { id, now, origin }: Stamp,
  levelOf: (type: string) => ActivityLevel = () => "info"
): ActivityEntry {
  const replaced: string[] = []
  const options = Object(given.options) as LogEventOptions // an object, whatever it is
  const said: Said = { options, replaced }

  const event_type =
    usable("event_type", eventType, { use: storableName, replaced }) ??
    "unknown"
  const message =
    usable("message", text, { use: storableMessage(event_type), replaced }) ??
    event_type
  const level = option(said, "level", oneOf(LEVELS)) ?? levelOf(event_type)
  const sent = option(said, "occurred_at", asStorableDate) ?? now
  // Nothing is recorded before it happened; only clocks differ a little.
  const isAhead = sent.getTime() - now.getTime() > CLOCKS_DIFFER_MS
  const occurred_at = isAhead ? now : sent
  const actor =
    option(said, "actor", asActor) ?? unsaid(said, "actor", origin?.actor)
  const order_id = option(said, "order_id", storableName)
  const caused_by =
    option(said, "caused_by", storableName) ??
    unsaid(said, "caused_by", origin?.caused_by)
  const dedupe_key = option(said, "dedupe_key", storableKey)
  const problem_key = option(said, "problem_key", storableName)
  const occurrences = option(said, "occurrences", asCount) ?? 1
  const source = option(said, "source", oneOf(SOURCES)) ?? "api"
  const payload = option(said, "payload", toStorablePayload) ?? {}

  return {
    id,
    event_type,
    level,
    order_id,
    payload: {
      ...payload,
      ...(isAhead ? { [SENT_DATE]: sent.toISOString() } : {}),
      ...(replaced.length ? { [REPLACED_MARK]: replaced } : {}),
    },
    message,
    resolved_at: null,
    resolved_by: null,
    resolved_by_entry_id: null,
    resolution_note: null,
    snoozed_until: null,
    assigned_to: null,
    occurred_at,
    actor_type: actor?.type ?? null,
    actor_id: actor?.id ?? null,
    actor_label: actor?.label ?? null,
    caused_by,
    dedupe_key,
    source,
    problem_key: level === "info" ? null : problem_key,
    occurrences,
    last_occurred_at: level === "info" ? null : occurred_at,
    created_at: now,
    updated_at: now,
  }
}

/**
 * What a caller said of attention beside the row; at run time this may be anything as well. An empty
 * prefix would close everything.
 */
export function givenAttention(
  options: LogEventOptions | null | undefined
): Partial<{ resolves: string[]; stake: Stake; is_handled: boolean }> {
  const read = <T>(name: keyof LogEventOptions, use: (input: unknown) => T) =>
    attempt(() => options?.[name], use).value
  const resolves = read("resolves", (keys) =>
    Array.isArray(keys) ? keys.flatMap((key) => storableName(key) ?? []) : null
  )
  const stake = read("stake", toStake)
  const is_handled = read("is_handled", (value) =>
    typeof value === "boolean" ? value : null
  )

  return {
    ...(resolves ? { resolves } : {}),
    ...(stake ? { stake } : {}),
    ...(is_handled === null ? {} : { is_handled }),
  }
}

function storableMessage(event_type: string) {
  const longest =
    event_type === NOTE_TYPE ? ORDER_NOTE_MAX_LENGTH : MESSAGE_MAX_LENGTH

  return (message: unknown): string | null =>
    typeof message === "string"
      ? toStorableText(message, longest).trim() || null
      : null
}

function storableName(name: unknown): string | null {
  return typeof name === "string"
    ? toStorableName(name, NAME_MAX_LENGTH) || null
    : null
}

function storableKey(key: unknown): string | null {
  return typeof key === "string" ? toStorableKey(key) || null : null
}

function oneOf<T extends string>(allowed: readonly T[]) {
  return (value: unknown): T | null =>
    allowed.find((candidate) => candidate === value) ?? null
}

/** PostgreSQL's timestamps reach further than a four-digit year; cursors and readers do not. */
function asStorableDate(value: unknown): Date | null {
  const date = asDate(value)
  const year = date?.getUTCFullYear() ?? 0

  return year >= 1 && year <= 9999 ? date : null
}

function asCount(value: unknown): number | null {
  return Number.isInteger(value) && Number(value) > 0
    ? Math.min(Number(value), INTEGER_MAX)
    : null
}

function asActor(actor: unknown): Actor | null {
  const { type, id, label } = Object(actor) as Partial<Actor> // read by key, whatever it is
  const known = oneOf(ACTOR_TYPES)(type)

  return known
    ? { type: known, id: storableName(id), label: storableName(label) }
    : null
}
