/** Of what the payload of a note holds. */
export const noteFields = {
  first_note: "Erster Text",
  edited_at: "Bearbeitet",
  pinned: "Angeheftet",
  removed_by: "Entfernt von",
  removed_at: "Entfernt",
  mentions: "Erwähnte Benutzer",
}
