/** Of what the payload of a note holds. */
export const noteFields = {
  first_note: "Primer texto",
  edited_at: "Editada",
  pinned: "Fijada",
  removed_by: "Eliminada por",
  removed_at: "Eliminada",
  mentions: "Usuarios mencionados",
}
