import { createHash } from "node:crypto"
import type {
  ActivityLevel,
  ActivityPayload,
  Actor,
  BusEvent,
  CatalogEntry,
  LogEventOptions,
} from "../types"
import { attentionOf } from "./attention-of"
import { toStorablePayload } from "./storing/storable-payload"
import type { ToldEntry } from "./told-entry"
import { asDate } from "./wording/as-date"

/** A type of the shop's own, as option `events` declares it. */
export type OwnEvent = {
  type?: string | undefined
  level: ActivityLevel
  message: string | ((data: ActivityPayload) => string)
}

/**
 * Entries from an event that somebody emitted to be recorded: under a name of the catalog, with
 * `{ order_id?, message?, occurred_at?, actor?, dedupe_key?, …payload }`, or one of the shop's own.
 */
export function toEmittedEntry(
  event: BusEvent,
  {
    entry,
    ownEvent,
  }: { entry?: CatalogEntry | undefined; ownEvent?: OwnEvent | undefined }
): ToldEntry[] {
  const { order_id, message, occurred_at, actor, dedupe_key, ...rest } =
    event.data
  const payload = toStorablePayload(rest)
  const options = {
    order_id: typeof order_id === "string" ? order_id : null,
    occurred_at: asDate(occurred_at) ?? event.createdAt,
    actor: isActor(actor) ? actor : null,
    payload,
    source: "event",
  } satisfies LogEventOptions
  const told: ToldEntry[] = []

  if (entry) {
    const text = textOf(message) ?? entry.message(payload)

    told.push({
      type: event.name,
      message: text,
      options: {
        ...options,
        ...attentionOf(event.name, entry, { ...options, message: text }),
        level: entry.level,
        dedupe_key: entry.emittedKey?.(payload) ?? null,
      },
    })
  }

  if (ownEvent) {
    const type = ownEvent.type ?? event.name
    const text =
      textOf(message) ??
      ownMessage(ownEvent, toStorablePayload(event.data)) ??
      type

    told.push({
      type,
      message: text,
      options: {
        ...options,
        ...attentionOf(type, ownEvent, { ...options, message: text }),
        level: ownEvent.level,
      },
    })
  }

  return told.map((emitted, index) => ({
    ...emitted,
    options: {
      ...emitted.options,
      dedupe_key:
        givenKey(textOf(dedupe_key), index === 0 ? null : emitted.type) ??
        emitted.options.dedupe_key ??
        naturalKey(emitted.type, event),
    },
  }))
}

/**
 * Whether data under a name of the catalog says what it is about: the order, or, where the type is
 * of no order, anything that its payload knows. A shop's own event may carry the same name.
 */
export function namesSomething(
  { name, data }: BusEvent,
  { samples }: Pick<CatalogEntry, "samples">
): boolean {
  if (isOfOrder(name)) {
    return textOf(data.order_id) !== null
  }

  const known = ["order_id", "message", ...samples.flatMap(Object.keys)]

  return known.some((field) => isGiven(data[field]))
}

/** Whether every entry of a type belongs to an order. */
export function isOfOrder(type: string): boolean {
  return type.startsWith("order.")
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ""
}

/** A second entry of one event is a fact of its own: under the same key it would be taken for the first. */
function givenKey(key: string | null, type: string | null): string | null {
  return key && type ? `${type}:${key}` : key
}

/** `"{points} points granted"`, or what the shop's function says. Null where it throws or says nothing: that must not cost the entry. */
function ownMessage(
  { message }: OwnEvent,
  data: ActivityPayload
): string | null {
  if (typeof message === "string") {
    return message.replace(/\{(\w+)\}/g, (placeholder, field: string) => {
      const value = data[field]

      return typeof value === "string" || typeof value === "number"
        ? String(value)
        : placeholder
    })
  }

  try {
    const said: unknown = message(data)

    if (said instanceof Promise) {
      // No text, and its rejection, heard by nobody, would end the process.
      said.catch(() => null)
    }

    return textOf(said)
  } catch {
    return null
  }
}

/** The same emission, delivered again, has the same key: its content and the moment it was emitted. */
function naturalKey(type: string, event: BusEvent): string {
  const content = JSON.stringify([
    toStorablePayload(event.data),
    "occurred_at" in event.data ? null : event.createdAt.toISOString(),
  ])
  const hash = createHash("sha256").update(content).digest("base64url")

  return `${type}:${hash}`
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value ? value : null
}

function isActor(value: unknown): value is Actor {
  return typeof value === "object" && value !== null && "type" in value
}
