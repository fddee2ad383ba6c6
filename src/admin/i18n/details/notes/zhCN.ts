/** Of what the payload of a note holds. */
export const noteFields = {
  first_note: "最初内容",
  edited_at: "编辑时间",
  pinned: "已置顶",
  removed_by: "删除者",
  removed_at: "删除时间",
  mentions: "被提及的用户",
}
