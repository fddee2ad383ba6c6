import type { NoteTexts, StoryTexts } from "./texts"

export const notes: NoteTexts = {
  add: "Dodaj notatkę…",
  send: "Dodaj notatkę",
  save: "Zapisz",
  hint: "Ctrl+Enter wysyła, @ wspomina kogoś z zespołu",
  failed: "Nie udało się zapisać notatki. Tekst nadal tu jest.",
  denied: "Twoja rola nie pozwala pisać notatek.",
  edit: "Edytuj notatkę",
  remove: "Usuń notatkę",
  removeTitle: "Usunąć tę notatkę?",
  removeText:
    "Jej treść przepadnie na zawsze. Na osi czasu pozostanie informacja, że notatkę usunięto.",
  pin: "Przypnij na górze",
  unpin: "Odepnij",
  pinned: "Przypięte notatki",
  suggestions: "Osoby, o których można wspomnieć",
  edited: "edytowano",
  added: "Dodano notatkę",
}

export const story: StoryTexts = {
  title: "Historia klienta",
  empty: "Dla tego klienta nic jeszcze nie zapisano.",
  more: "Pokaż więcej",
  order: "Zamówienie #{{number}}",
}

export const noteTypes = { "order.note": "Notatka" }
