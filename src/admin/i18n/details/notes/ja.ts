/** Of what the payload of a note holds. */
export const noteFields = {
  first_note: "最初の内容",
  edited_at: "編集日時",
  pinned: "固定",
  removed_by: "削除した人",
  removed_at: "削除日時",
  mentions: "メンションされたユーザー",
}
