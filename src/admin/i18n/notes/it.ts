import type { NoteTexts, StoryTexts } from "./texts"

export const notes: NoteTexts = {
  add: "Aggiungi una nota…",
  send: "Aggiungi nota",
  save: "Salva",
  hint: "Ctrl+Invio la invia, @ menziona un collega",
  failed: "Non è stato possibile salvare la nota. Il testo è ancora qui.",
  denied: "Il tuo ruolo non può scrivere note.",
  edit: "Modifica nota",
  remove: "Rimuovi nota",
  removeTitle: "Rimuovere questa nota?",
  removeText:
    "Il testo andrà perso per sempre. Nella cronologia resta indicato che una nota è stata rimossa.",
  pin: "Fissa in alto",
  unpin: "Non fissare più",
  pinned: "Note fissate",
  suggestions: "Colleghi da menzionare",
  edited: "modificata",
  added: "Nota aggiunta",
}

export const story: StoryTexts = {
  title: "Storia del cliente",
  empty: "Per questo cliente non è ancora stato registrato nulla.",
  more: "Mostra altro",
  order: "Ordine #{{number}}",
}

export const noteTypes = { "order.note": "Nota" }
