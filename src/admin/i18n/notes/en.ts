/** Texts of notes on the order page. */
export const notes = {
  add: "Add a note…",
  send: "Add note",
  save: "Save",
  hint: "Ctrl+Enter sends it, @ mentions a colleague",
  failed: "The note could not be saved. Your text is still here.",
  denied: "Your role may not write notes.",
  edit: "Edit note",
  remove: "Remove note",
  removeTitle: "Remove this note?",
  removeText:
    "Its words are gone for good. The timeline says that a note was removed.",
  pin: "Pin to the top",
  unpin: "Unpin",
  pinned: "Pinned notes",
  suggestions: "Colleagues to mention",
  edited: "edited",
  added: "Note added",
}

/** Texts of the card on the customer's page. */
export const story = {
  title: "Customer’s story",
  empty: "Nothing has been recorded for this customer yet.",
  more: "Show more",
  order: "Order #{{number}}",
}

export const noteTypes = { "order.note": "Note" }
