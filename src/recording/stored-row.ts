import type { ActivityEntry } from "../types"
import type { Attention, EntryDefaults } from "./entry-defaults"
import {
  givenAttention,
  toEntryRow,
  type GivenEntry,
  type Stamp,
} from "./entry-row"
import { fingerprintEmails, withMaskedEmails } from "./storing/mask-emails"

/** A row, and what it does to attention beside what it shows. */
export type StoredEntry = {
  row: ActivityEntry
  attention: Pick<Attention, "resolves" | "stake" | "closed_by" | "adds_up">
}

/**
 * The row as the shop wants it stored. Every entry goes through here, whichever door it came in by:
 * what its caller left open is as the catalog has it.
 */
export function toStoredEntry(
  given: GivenEntry,
  stamp: Stamp,
  {
    privacy,
    defaults,
  }: { privacy: { maskEmails: boolean }; defaults: EntryDefaults }
): StoredEntry {
  const plain = toEntryRow(given, stamp, defaults.levelOf)
  const asked = givenAttention(given.options)
  const attention = { ...defaults.attentionOf(plain), ...asked }
  const isProblem = plain.level !== "info"
  const row: ActivityEntry = {
    ...plain,
    problem_key: isProblem
      ? (plain.problem_key ?? attention.problem_key ?? null)
      : null,
    ...(isProblem && attention.is_handled
      ? { resolved_at: stamp.now, resolved_by: "system" }
      : {}),
  }

  return privacy.maskEmails
    ? {
        row: withMaskedEmails(row),
        attention: {
          ...attention,
          resolves: attention.resolves.flatMap(
            (key) => fingerprintEmails(key) ?? []
          ),
        },
      }
    : { row, attention }
}
