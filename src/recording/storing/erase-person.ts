import type { ActivityEntry, ActivityPayload } from "../../types"
import { NOTE_TYPE } from "../wording/note-type"
import { fingerprint, mapTexts, replaceEmails } from "./mask-emails"
import { isPersonalKey } from "./personal-keys"

/** Who is to be erased. */
export type Person = {
  /** What names them: e-mail addresses, customer ids, telephone numbers, the full name. */
  names: string[]
  /** On their own orders everything personal goes, whatever name it is under. */
  orderIds: string[]
  customerIds: string[]
}

/** What of an entry an erasure changes. */
export type ErasedFields = Pick<
  ActivityEntry,
  | "id"
  | "message"
  | "payload"
  | "dedupe_key"
  | "problem_key"
  | "actor_id"
  | "actor_label"
  | "resolution_note"
>

/** Stands for what was erased. */
export const ERASED = "[erased]"

/** `country_code: "in"` is a word of any message. */
const QUOTED_MIN_LENGTH = 3

/** The entry without the person. Type, time, level and amounts stay. Null where it does not name them. */
export function eraseFrom(
  entry: ActivityEntry,
  person: Person
): ErasedFields | null {
  const isActor = person.customerIds.includes(entry.actor_id ?? "")
  const isTheirs = isActor || person.orderIds.includes(entry.order_id ?? "")
  const erase = (text: string) =>
    isTheirs
      ? replaceEmails(withoutNames(text, person), () => ERASED)
      : withoutNames(text, person)
  const payload = mapTexts(entry.payload, erase) as ActivityPayload // a record in, a record out

  const erased: ErasedFields = {
    id: entry.id,
    message:
      isTheirs && isNote(entry)
        ? ERASED
        : erase(isTheirs ? withoutPersonalTexts(entry, person) : entry.message),
    payload: isTheirs ? withoutPersonalFields(payload) : payload,
    dedupe_key: keyWithoutNames(entry, person),
    problem_key: withoutNames(entry.problem_key, person, fingerprint),
    actor_id: isActor ? null : entry.actor_id,
    actor_label: isActor ? null : withoutNames(entry.actor_label, person),
    resolution_note: entry.resolution_note && erase(entry.resolution_note),
  }

  return isSame(entry, erased) ? null : erased
}

/** The value without what names the person, in whatever text of it. */
export function eraseNames<Value>(value: Value, person: Person): Value {
  return mapTexts(value, (text) => withoutNames(text, person)) as Value // texts in, texts out
}

/** Whether anything in it names the person. */
export function namesIn(value: unknown, person: Person): boolean {
  return JSON.stringify(eraseNames(value, person)) !== JSON.stringify(value)
}

/** What somebody wrote on an order is about its customer, whatever it says. */
function isNote({ event_type, payload }: ActivityEntry): boolean {
  return event_type === NOTE_TYPE && !payload.removed_at
}

/**
 * Its own by the entry's id: the key as it was is free again after an erasure, and may be recorded and erased once
 * more; and keys that differ in the case of an address become the same. The unique index would refuse both, each time.
 */
function keyWithoutNames(
  { id, dedupe_key }: ActivityEntry,
  person: Person
): string | null {
  const key = withoutNames(dedupe_key, person, fingerprint)
  const isOwn = key === dedupe_key || key?.endsWith(`#${id}`)

  return isOwn ? key : `${key}#${id}`
}

function withoutNames(
  text: string,
  person: Person,
  replace?: (name: string) => string
): string
function withoutNames(
  text: string | null,
  person: Person,
  replace?: (name: string) => string
): string | null
function withoutNames(
  text: string | null,
  { names }: Person,
  replace: (name: string) => string = () => ERASED
): string | null {
  return names
    .flatMap(spellings)
    .reduce<string | null>(
      (rest, name) => rest?.replace(whole(name), replace) ?? null,
      text
    )
}

/** A name as it is, and as links have it. */
export function spellings(name: string): string[] {
  // A half of a pair alone cannot be encoded, nor does it stand in a link.
  const encoded = /\p{Surrogate}/u.test(name) ? name : encodeURIComponent(name)

  return encoded === name ? [name] : [name, encoded]
}

/** `ann@x.com` is not found in `joann@x.com`, nor in `ann@x.com.au`. */
function whole(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

  return new RegExp(
    `(?<![\\p{L}\\d_.+-])${escaped}(?![.-]?[\\p{L}\\d_])`,
    "giu"
  )
}

/** A note to a refund is quoted in its message: what goes from the payload goes from there as well. */
function withoutPersonalTexts(
  { message, payload }: ActivityEntry,
  person: Person
): string {
  return withoutNames(message, { ...person, names: personalTexts(payload) })
}

function personalTexts(payload: ActivityPayload): string[] {
  return Object.entries(payload).flatMap(([key, value]) => {
    if (typeof value === "object" && value !== null) {
      return personalTexts(value as ActivityPayload) // payloads are plain JSON; a list's keys are its places
    }

    return typeof value === "string" &&
      value.length >= QUOTED_MIN_LENGTH &&
      isPersonalKey(key)
      ? [value]
      : []
  })
}

function withoutPersonalFields(payload: ActivityPayload): ActivityPayload {
  return Object.fromEntries(
    Object.entries(payload).map(([key, value]) => [
      key,
      value !== null && isPersonalKey(key) ? ERASED : nested(value),
    ])
  )
}

function nested(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(nested)
  }

  return typeof value === "object" && value !== null
    ? withoutPersonalFields(value as ActivityPayload) // payloads are plain JSON
    : value
}

function isSame(entry: ActivityEntry, erased: ErasedFields): boolean {
  return Object.entries(erased).every(
    ([key, value]) =>
      JSON.stringify(entry[key as keyof ErasedFields]) === JSON.stringify(value) // the literal's own keys
  )
}
