import type { NoteTexts, StoryTexts } from "./texts"

export const notes: NoteTexts = {
  add: "Notiz hinzufügen …",
  send: "Notiz hinzufügen",
  save: "Speichern",
  hint: "Strg+Enter sendet sie ab, @ erwähnt jemanden aus dem Team",
  failed:
    "Die Notiz konnte nicht gespeichert werden. Ihr Text steht noch hier.",
  denied: "Ihre Rolle darf keine Notizen schreiben.",
  edit: "Notiz bearbeiten",
  remove: "Notiz entfernen",
  removeTitle: "Diese Notiz entfernen?",
  removeText:
    "Ihr Text ist dann endgültig weg. In der Zeitleiste bleibt stehen, dass eine Notiz entfernt wurde.",
  pin: "Oben anheften",
  unpin: "Nicht mehr anheften",
  pinned: "Angeheftete Notizen",
  suggestions: "Wen Sie erwähnen können",
  edited: "bearbeitet",
  added: "Notiz hinzugefügt",
}

export const story: StoryTexts = {
  title: "Geschichte des Kunden",
  empty: "Zu diesem Kunden ist noch nichts aufgezeichnet.",
  more: "Mehr anzeigen",
  order: "Bestellung #{{number}}",
}

export const noteTypes = { "order.note": "Notiz" }
