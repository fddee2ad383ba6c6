import { encodeTime } from "ulid"

const TIME_LENGTH = 10
const RANDOM_LENGTH = 16

/**
 * The smallest id that Medusa could have made at a moment: `noti_01HZ…0000`.
 *
 * Medusa's ids are a prefix and a ULID, which begins with the time (2.21,
 * `utils/dist/common/generate-entity-id.js`). So the primary key serves as an index on when a row
 * was made, on tables that have none on `created_at`.
 */
export function idSince(prefix: string, date: Date): string {
  const time = encodeTime(Math.max(0, date.getTime()), TIME_LENGTH)

  return `${prefix}_${time}${"0".repeat(RANDOM_LENGTH)}`
}
