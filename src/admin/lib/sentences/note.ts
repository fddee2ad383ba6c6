import type { Sentence } from "./writer"

export const noteSentences = {
  // What a person wrote is shown as it is stored. This is what others emitted without words of their own.
  "order.note": ({ note, removed_at, removed_by }, write) =>
    removed_at
      ? write.text("noteRemoved", { name: write.name(removed_by) })
      : write.because(write.text("orderNote"), note),
} satisfies Record<string, Sentence>
