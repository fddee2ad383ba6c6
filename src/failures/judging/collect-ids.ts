import { listedNames } from "../../recording/storing/listed-names"

/** Things that lead to an order, by the prefix of Medusa's ids (2.21, the `id` columns of its models). */
export const ID_KINDS = {
  order: "order",
  pay: "payment",
  pay_col: "payment_collection",
  payses: "payment_session",
  ful: "fulfillment",
  return: "return",
  claim: "claim",
  oexc: "exchange",
  ordch: "order_change",
  cart: "cart",
} as const

export type IdKind = (typeof ID_KINDS)[keyof typeof ID_KINDS]
export type FoundIds = Partial<Record<IdKind, string[]>>

type Entry = [key: string, value: unknown]

const MAX_DEPTH = 3
/** Values that are read, whatever was handed in: some tenths of a millisecond. */
const MAX_VISITED = 2000
/** At most so many of one list or record, so that a long one leaves room for those beside it. */
const MAX_ENTRIES = 500
const ID_MAX_LENGTH = 255
/** Prefix and ULID. Longest prefix first: `pay_col_` is no payment. */
const MEDUSA_ID =
  /^(order|pay_col|payses|pay|ful|return|claim|oexc|ordch|cart)_[0-9A-Z]{26}$/

/**
 * The ids in a workflow's input or a call's arguments, the shallowest first: what an input is
 * about stands on top, what it merely holds stands deeper. An input may have a million parts; only
 * the first of them are read.
 */
export function collectIds(value: unknown): FoundIds {
  const found: FoundIds = {}
  let level: Entry[] = [["", value]]
  let visited = 0

  for (let depth = 0; depth <= MAX_DEPTH && level.length; depth += 1) {
    const next: Entry[] = []

    for (const [key, each] of level) {
      note(found, key, each)

      for (const entry of entriesOf(each, key)) {
        if (visited >= MAX_VISITED) {
          break
        }

        visited += 1
        next.push(entry)
      }
    }

    level = next
  }

  return found
}

/** What `collectIds` finds, as something in which it finds the same: all that is kept of an input that has been answered. */
export function onlyIds(value: unknown): unknown {
  const { order, ...others } = collectIds(value)

  return { order_id: order, ...others }
}

function note(found: FoundIds, key: string, value: unknown): void {
  if (typeof value !== "string" || value.length > ID_MAX_LENGTH) {
    return
  }

  const kind = kindOf(key, value)

  if (kind && !found[kind]?.includes(value)) {
    found[kind] = [...(found[kind] ?? []), value]
  }
}

function kindOf(key: string, value: string): IdKind | null {
  const prefix = MEDUSA_ID.exec(value)?.[1]

  if (isPrefix(prefix)) {
    return ID_KINDS[prefix]
  }

  // An imported order may have an id of the shop's own; its key says what it is.
  return key === "order_id" && value ? "order" : null
}

/** Items of a list stand under the list's own name. A proxy or getter that throws hides itself only. */
function entriesOf(value: unknown, key: string): Entry[] {
  // Each byte of a file's content would be an entry.
  if (
    typeof value !== "object" ||
    value === null ||
    ArrayBuffer.isView(value)
  ) {
    return []
  }

  try {
    return Array.isArray(value)
      ? value.slice(0, MAX_ENTRIES).map((item): Entry => [key, item])
      : listedNames(value)
          .first.slice(0, MAX_ENTRIES)
          .map((name): Entry => [
            name,
            (value as Record<string, unknown>)[name],
          ]) // one of its own keys
  } catch {
    return []
  }
}

function isPrefix(prefix: string | undefined): prefix is keyof typeof ID_KINDS {
  return prefix !== undefined && Object.hasOwn(ID_KINDS, prefix)
}
