/** Of what the payload of a note holds. */
export const noteFields = {
  first_note: "Primeiro texto",
  edited_at: "Editada",
  pinned: "Fixada",
  removed_by: "Removida por",
  removed_at: "Removida",
  mentions: "Usuários mencionados",
}
