import type { ActivityEntry } from "../types"
import { actionOf } from "./actions"
import { unconfirmed } from "./reasons"
import type { Declined } from "./under-lock"

/**
 * As many entries as one run takes: a day's work at a provider, and 330 KB of ids. Of a longer group they are the
 * oldest, and the action is there once more for the rest.
 */
export const RUN_ENTRIES_MAX = 10_000

/**
 * The ids of the entries that have an action, in the order in which they come. Nothing else of them is kept: a
 * group may be long, and its payloads large.
 */
export async function entriesToActOn(
  pages: AsyncIterable<ActivityEntry[]>,
  { action_id, confirm }: { action_id: string; confirm: boolean }
): Promise<{ ids: string[] } | Declined> {
  const ids: string[] = []

  for await (const entry of eachOf(pages)) {
    const action = actionOf(entry, action_id)

    if (!action) {
      continue
    }

    const declined = unconfirmed(entry, action, confirm)

    if (declined) {
      return { declined, reason_code: "unconfirmed" }
    }

    ids.push(entry.id)

    if (ids.length === RUN_ENTRIES_MAX) {
      break
    }
  }

  return { ids }
}

async function* eachOf(
  pages: AsyncIterable<ActivityEntry[]>
): AsyncGenerator<ActivityEntry> {
  for await (const page of pages) {
    yield* page
  }
}
