import type { ActivityEntry } from "../../../types"

/** What became of a problem: open for the first time, open once more, or over. */
export type ProblemChange = {
  id: string
  change: "opened" | "reopened" | "resolved"
}

/** Where it answers a promise, there is room for more when that settles. */
type Listener = (changes: ProblemChange[]) => unknown

const KEY = Symbol.for("medusa-plugin-activity-log.problem-changes")

/** On `globalThis`: a second copy of this file, under another path, must find the same. */
const shared = globalThis as { [KEY]?: Set<Listener> } // only this file uses the key

const listeners = (shared[KEY] ??= new Set<Listener>())

/**
 * Calls `listener` after each write that opened or closed problems, in the process that wrote. It
 * must return at once and may not throw: a caller of the log waits.
 *
 * @returns what ends that
 */
export function onProblemChanges(listener: Listener): () => void {
  listeners.add(listener)

  return () => void listeners.delete(listener)
}

/** Called when the rows are committed, never before. */
export function announceChanges(changes: ProblemChange[]): void {
  void announceInTurn(changes)
}

/** The same of one batch of many: whoever changes more waits until the listeners have room for it. */
export async function announceInTurn(changes: ProblemChange[]): Promise<void> {
  if (changes.length) {
    await Promise.all([...listeners].map((listener) => listener(changes)))
  }
}

export function resolvedChanges(ids: readonly string[]): ProblemChange[] {
  return ids.map((id) => ({ id, change: "resolved" }))
}

/** Of rows that are new: those that are open. */
export function openedChanges(entries: ActivityEntry[]): ProblemChange[] {
  return entries
    .filter(({ level, resolved_at }) => level !== "info" && !resolved_at)
    .map(({ id, payload }) => ({
      id,
      change: "regression_of" in payload ? "reopened" : "opened",
    }))
}
