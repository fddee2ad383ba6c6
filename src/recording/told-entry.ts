import type {
  ActivitySource,
  CatalogEntry,
  EntryDraft,
  LogEventOptions,
} from "../types"
import { attentionOf } from "./attention-of"

export type ToldEntry = {
  type: string
  message: string
  options: LogEventOptions
}

/** What is handed to `logEvent` of a fact that the catalog has read, whichever door it came in by. */
export function toToldEntry(
  type: string,
  { entry, draft }: { entry: CatalogEntry; draft: EntryDraft },
  source: ActivitySource
): ToldEntry {
  const message = entry.message(draft.payload)

  return {
    type,
    message,
    options: {
      ...draft,
      ...attentionOf(type, entry, { ...draft, message }),
      level: entry.level,
      source,
    },
  }
}
