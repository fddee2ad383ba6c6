/** Of what the payload of a note holds. */
export const noteFields = {
  first_note: "First text",
  edited_at: "Edited",
  pinned: "Pinned",
  removed_by: "Removed by",
  removed_at: "Removed",
  mentions: "Mentioned users",
}
