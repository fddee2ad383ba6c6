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
  return {
    type,
    message: entry.message(draft.payload),
    options: {
      ...draft,
      ...attentionOf(type, entry, draft),
      level: entry.level,
      source,
    },
  }
}
