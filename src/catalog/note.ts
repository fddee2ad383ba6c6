import { spoken, withCause, word, words } from "../recording/wording/words"
import type { NotePayload } from "../types"
import { defineEntry } from "./define-entry"

/** What people write on an order themselves. Recorded by a workflow of its own, see `src/workflows/add-note.ts`. */
export const noteEntries = {
  "order.note": defineEntry<NotePayload>({
    level: "info",
    description:
      "Somebody wrote a note on the order. Its message is what they wrote; once they remove it, that it was removed.",
    message: ({ note, removed_at, removed_by }) =>
      removed_at
        ? words("Note removed", word("by", removed_by))
        : withCause("Order note", spoken(note)),
    samples: [
      { note: "Wants the parcel after Friday" },
      { removed_at: "2026-02-16T10:00:00.000Z", removed_by: "Anna Quill" },
    ],
  }),
}
