import { createHash } from "node:crypto"
import type { ActivityPayload, Actor, BusEvent, CatalogEntry } from "../types"
import { text } from "./storing/foreign-fields"
import type { Draft, OwnEvent } from "./record"
import { toStorablePayload, withoutFields } from "./storing/storable-payload"
import { asDate } from "./wording/as-date"
import { fillTemplate } from "./wording/fill-template"

/** Fields of an emitted event that are of the entry, and not of its payload. */
const ENTRY_FIELDS: ReadonlySet<string> = new Set([
  "order_id",
  "message",
  "occurred_at",
  "actor",
  "dedupe_key",
])

type EmittedDraft = { type: string; draft: Draft }

/**
 * Drafts from an event that somebody emitted to be recorded: under a name of the catalog, with
 * `{ order_id?, message?, occurred_at?, actor?, dedupe_key?, …payload }`, or one of the shop's own.
 * What was emitted is made storable once, here.
 */
export function toEmittedDrafts(
  event: BusEvent,
  {
    entry,
    ownEvent,
  }: { entry?: CatalogEntry | undefined; ownEvent?: OwnEvent | undefined }
): EmittedDraft[] {
  if (!entry && !ownEvent) {
    return []
  }

  const data = toStorablePayload(event.data)
  const payload = withoutFields(data, ENTRY_FIELDS)
  // Names and keys are bounded in a way of their own, see toEntryRow.
  const { order_id, message, occurred_at, actor, dedupe_key } = event.data
  const draft = {
    order_id: typeof order_id === "string" ? order_id : null,
    occurred_at: asDate(occurred_at) ?? event.createdAt,
    actor: isActor(actor) ? actor : null,
    payload,
  } satisfies Draft
  const ownType = ownEvent?.type ?? event.name
  const drafts = [
    entry && {
      type: event.name,
      message: text(message) ?? entry.message(payload),
      level: entry.level,
      naturalKey: entry.emittedKey?.(payload),
    },
    ownEvent && {
      type: ownType,
      message: text(message) ?? ownMessage(ownEvent, data) ?? ownType,
      level: ownEvent.level,
    },
  ].flatMap((each) => each ?? [])

  return drafts.map(({ type, naturalKey, ...words }, index) => ({
    type,
    draft: {
      ...draft,
      ...words,
      dedupe_key:
        givenKey(text(dedupe_key), index === 0 ? null : type) ??
        naturalKey ??
        hashKey(type, data, event),
    },
  }))
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
    return fillTemplate(message, data)
  }

  try {
    // A copy: what a shop's function writes into it must not reach the entry.
    const said: unknown = message(structuredClone(data))

    if (said instanceof Promise) {
      // No text, and its rejection, heard by nobody, would end the process.
      said.catch(() => null)
    }

    return text(said)
  } catch {
    return null
  }
}

/** The same emission, delivered again, has the same key: its content and the moment it was emitted. */
function hashKey(type: string, data: ActivityPayload, event: BusEvent): string {
  const content = JSON.stringify([
    data,
    "occurred_at" in event.data ? null : event.createdAt.toISOString(),
  ])
  const hash = createHash("sha256").update(content).digest("base64url")

  return `${type}:${hash}`
}

function isActor(value: unknown): value is Actor {
  return typeof value === "object" && value !== null && "type" in value
}
