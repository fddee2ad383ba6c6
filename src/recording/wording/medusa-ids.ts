import { decodeTime, encodeTime } from "ulid"
import type { Actor, ActorType } from "../../types"

const TIME_LENGTH = 10
const RANDOM_LENGTH = 16
const LATEST_MS = 2 ** 48 - 1

/**
 * The smallest id that Medusa could have made at a moment: `noti_01HZ…0000`.
 *
 * Medusa's ids are a prefix and a ULID, which begins with the time (2.21,
 * `utils/dist/common/generate-entity-id.js`). So the primary key serves as an index on when a row
 * was made, on tables that have none on `created_at`.
 */
export function idSince(prefix: string, date: Date): string {
  const ms = Math.min(Math.max(0, date.getTime()), LATEST_MS)

  return `${prefix}_${encodeTime(ms, TIME_LENGTH)}${"0".repeat(RANDOM_LENGTH)}`
}

/** When Medusa made an id: `order_01HZ…`. Null where somebody else did. */
export function madeAt(id: string): Date | null {
  try {
    return new Date(decodeTime(id.slice(id.lastIndexOf("_") + 1)))
  } catch {
    // No ULID: an import may bring ids of its own.
    return null
  }
}

/** Prefixes of Medusa's ids (2.21, the `id` columns of the models User, ApiKey, Customer). */
const TYPE_BY_PREFIX = new Map<string, ActorType>([
  ["user", "user"],
  ["apk", "api-key"],
  ["cus", "customer"],
])

/** The actor behind a `created_by`, `confirmed_by`, … of Medusa's rows, which hold a bare id. */
export function actorOf(id: string | null | undefined): Actor | null {
  const type = TYPE_BY_PREFIX.get(id?.split("_")[0] ?? "")

  return id && type ? { type, id } : null
}
