/** Work that will end in entries and has not reached the log yet. */
export type PendingWork = {
  /**
   * Waits until it is done, or for so long. What can go on for hours stops early where the process is to end, and
   * has nothing to wait for where it lives on.
   *
   * @returns how much of it is not done
   */
  settle: (deadlineMs: number, isEnding: boolean) => Promise<number>
}

const KEY = Symbol.for("medusa-plugin-activity-log.pending-work")

/** On `globalThis`: a second copy of this file, under another path, must find the same. */
const shared = globalThis as { [KEY]?: Set<PendingWork> } // only this file uses the key

/** What the log waits for before it closes. Whoever hands work to the log later puts himself in here. */
export const pendingWork = (shared[KEY] ??= new Set<PendingWork>())

/** Waits for all of it at once. @returns how much is not done */
export async function settlePendingWork(
  deadlineMs: number,
  { isEnding }: { isEnding: boolean }
): Promise<number> {
  const left = await Promise.all(
    [...pendingWork].map((work) =>
      work.settle(deadlineMs, isEnding).catch(() => 0)
    )
  )

  return left.reduce((sum, count) => sum + count, 0)
}
