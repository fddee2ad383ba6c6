/** Of what the payload of a note holds. */
export const noteFields = {
  first_note: "Pierwszy tekst",
  edited_at: "Edytowano",
  pinned: "Przypięta",
  removed_by: "Usunięta przez",
  removed_at: "Usunięto",
  mentions: "Wspomniani użytkownicy",
}
