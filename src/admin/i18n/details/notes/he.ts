/** Of what the payload of a note holds. */
export const noteFields = {
  first_note: "הטקסט הראשון",
  edited_at: "נערכה",
  pinned: "מוצמדת",
  removed_by: "הוסרה על ידי",
  removed_at: "הוסרה",
  mentions: "משתמשים שהוזכרו",
}
