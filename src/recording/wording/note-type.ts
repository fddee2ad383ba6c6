/** The one type whose entries a person writes, edits and removes, see docs/adr/0029. */
export const NOTE_TYPE = "order.note"
