/** Of what the payload of a note holds. */
export const noteFields = {
  first_note: "النص الأول",
  edited_at: "تاريخ التعديل",
  pinned: "مثبتة",
  removed_by: "حذفها",
  removed_at: "تاريخ الحذف",
  mentions: "المستخدمون المذكورون",
}
