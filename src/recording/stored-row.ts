import type { ActivityEntry } from "../types"
import { toEntryRow, type GivenEntry, type Stamp } from "./entry-row"
import { withMaskedEmails } from "./mask-emails"

/** The row as the shop wants it stored. Every entry goes through here, whichever door it came in by. */
export function toStoredRow(
  given: GivenEntry,
  stamp: Stamp,
  privacy: { maskEmails: boolean }
): ActivityEntry {
  const row = toEntryRow(given, stamp)

  return privacy.maskEmails ? withMaskedEmails(row) : row
}
