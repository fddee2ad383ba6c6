/** Of what the payload of a note holds. */
export const noteFields = {
  first_note: "Primo testo",
  edited_at: "Modificata",
  pinned: "Fissata",
  removed_by: "Rimossa da",
  removed_at: "Rimossa",
  mentions: "Utenti menzionati",
}
