/** Of what the payload of a note holds. */
export const noteFields = {
  first_note: "Premier texte",
  edited_at: "Modifiée",
  pinned: "Épinglée",
  removed_by: "Supprimée par",
  removed_at: "Supprimée",
  mentions: "Utilisateurs mentionnés",
}
