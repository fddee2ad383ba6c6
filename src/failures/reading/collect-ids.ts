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

const MAX_DEPTH = 3
const MAX_VISITED = 500
/** Prefix and ULID. Longest prefix first: `pay_col_` is no payment. */
const MEDUSA_ID =
  /^(order|pay_col|payses|pay|ful|return|claim|oexc|ordch|cart)_[0-9A-Z]{26}$/

/**
 * The ids in a workflow's input or a call's arguments, the shallowest first: what an input is
 * about stands on top, what it merely holds stands deeper.
 */
export function collectIds(value: unknown): FoundIds {
  const found: FoundIds = {}
  let level: [key: string, value: unknown][] = [["", value]]
  let visited = 0

  for (let depth = 0; depth <= MAX_DEPTH && level.length; depth += 1) {
    const next: typeof level = []

    for (const [key, each] of level) {
      visited += 1
      note(found, key, each)

      if (visited < MAX_VISITED && typeof each === "object" && each !== null) {
        next.push(...entriesOf(each, key))
      }
    }

    level = next
  }

  return found
}

function note(found: FoundIds, key: string, value: unknown): void {
  if (typeof value !== "string") {
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
function entriesOf(value: object, key: string): [string, unknown][] {
  try {
    return Array.isArray(value)
      ? value.map((item): [string, unknown] => [key, item])
      : Object.entries(value)
  } catch {
    return []
  }
}

function isPrefix(prefix: string | undefined): prefix is keyof typeof ID_KINDS {
  return prefix !== undefined && Object.hasOwn(ID_KINDS, prefix)
}
