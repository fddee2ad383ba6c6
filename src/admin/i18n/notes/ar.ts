import type { NoteTexts, StoryTexts } from "./texts"

export const notes: NoteTexts = {
  add: "أضف ملاحظة…",
  send: "إضافة الملاحظة",
  save: "حفظ",
  hint: "‏Ctrl+Enter للإرسال، و@ لذكر زميل",
  failed: "تعذّر حفظ الملاحظة. نصك لا يزال هنا.",
  denied: "دورك لا يسمح بكتابة ملاحظات.",
  edit: "تعديل الملاحظة",
  remove: "حذف الملاحظة",
  removeTitle: "هل تريد حذف هذه الملاحظة؟",
  removeText: "سيُحذف نصها نهائيًا. ويبقى في الخط الزمني أن ملاحظة حُذفت.",
  pin: "تثبيت في الأعلى",
  unpin: "إلغاء التثبيت",
  pinned: "ملاحظات مثبتة",
  suggestions: "زملاء يمكن ذكرهم",
  edited: "معدّلة",
  added: "أُضيفت الملاحظة",
}

export const story: StoryTexts = {
  title: "قصة العميل",
  empty: "لم يُسجَّل شيء لهذا العميل بعد.",
  more: "عرض المزيد",
  order: "الطلب \u200e#{{number}}\u200e",
}

export const noteTypes = { "order.note": "ملاحظة" }
