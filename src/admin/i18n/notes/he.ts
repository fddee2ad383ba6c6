import type { NoteTexts, StoryTexts } from "./texts"

export const notes: NoteTexts = {
  add: "הוספת הערה…",
  send: "הוספת ההערה",
  save: "שמירה",
  hint: "‏Ctrl+Enter שולח, @ מזכיר עמית לצוות",
  failed: "לא ניתן היה לשמור את ההערה. הטקסט שלך עדיין כאן.",
  denied: "התפקיד שלך אינו מאפשר כתיבת הערות.",
  edit: "עריכת ההערה",
  remove: "הסרת ההערה",
  removeTitle: "להסיר את ההערה הזו?",
  removeText: "הטקסט יימחק לצמיתות. בציר הזמן יישאר רישום שהערה הוסרה.",
  pin: "הצמדה לראש",
  unpin: "ביטול ההצמדה",
  pinned: "הערות מוצמדות",
  suggestions: "עמיתים שאפשר להזכיר",
  edited: "נערכה",
  added: "ההערה נוספה",
}

export const story: StoryTexts = {
  title: "הסיפור של הלקוח",
  empty: "עדיין לא נרשם דבר עבור לקוח זה.",
  more: "הצגת עוד",
  order: "הזמנה \u200e#{{number}}\u200e",
}

export const noteTypes = { "order.note": "הערה" }
