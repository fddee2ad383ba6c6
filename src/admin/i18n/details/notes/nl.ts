/** Of what the payload of a note holds. */
export const noteFields = {
  first_note: "Eerste tekst",
  edited_at: "Bewerkt",
  pinned: "Vastgezet",
  removed_by: "Verwijderd door",
  removed_at: "Verwijderd",
  mentions: "Vermelde gebruikers",
}
