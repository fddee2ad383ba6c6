import type { ActivityEntry, Stake } from "../types"
import type { EntryDefaults } from "./entry-defaults"
import {
  givenAttention,
  toEntryRow,
  type LogEventCall,
  type Stamp,
} from "./entry-row"
import { KEY_MAX_LENGTH, toStorableKey } from "./storing/storable-text"
import { fingerprintEmails, withMaskedEmails } from "./storing/mask-emails"

/** An entry ready to be written: its row, the payload as JSON, and what it does to other rows. */
export type WritableRow = {
  row: ActivityEntry
  payloadJson: string
  /** Prefixes of the keys of the problems that it closes. */
  resolves: readonly string[]
  /** What it is about, or what it did. */
  stake?: Stake | null | undefined
  /** Types of entries that may have closed it before it was written. */
  closed_by?: readonly string[] | undefined
  /** Whether its stake adds to that of the open one that it supersedes. */
  adds_up?: boolean | undefined
}

/**
 * The row as the shop wants it stored. Every entry goes through here, however it became known: what
 * its caller left open is as the catalog has it.
 */
export function toWritableRow(
  call: LogEventCall,
  stamp: Stamp,
  {
    privacy,
    defaults,
  }: { privacy: { maskEmails: boolean }; defaults: EntryDefaults }
): WritableRow {
  const plain = toEntryRow(call, stamp, defaults.levelOf)
  const { problem_key, is_handled, ...attention } = {
    ...defaults.attentionOf(plain),
    ...givenAttention(call.options),
  }
  const isProblem = plain.level !== "info"
  // What a type takes for its cause may be as long as the payload allows, and an index takes less.
  const ownKey =
    problem_key && problem_key.length > KEY_MAX_LENGTH
      ? toStorableKey(problem_key)
      : (problem_key ?? null)
  const row: ActivityEntry = {
    ...plain,
    problem_key: isProblem ? (plain.problem_key ?? ownKey) : null,
    ...(isProblem && is_handled
      ? { resolved_at: stamp.now, resolved_by: "system" }
      : {}),
  }

  return privacy.maskEmails
    ? writable(withMaskedEmails(row), {
        ...attention,
        resolves: attention.resolves.flatMap(
          (key) => fingerprintEmails(key) ?? []
        ),
      })
    : writable(row, attention)
}

function writable(
  row: ActivityEntry,
  attention: Omit<WritableRow, "row" | "payloadJson">
): WritableRow {
  return { row, payloadJson: JSON.stringify(row.payload), ...attention }
}
