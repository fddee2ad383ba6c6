import type { NoteTexts, StoryTexts } from "./texts"

export const notes: NoteTexts = {
  add: "Notitie toevoegen…",
  send: "Notitie toevoegen",
  save: "Opslaan",
  hint: "Ctrl+Enter verstuurt de notitie, @ vermeldt een collega",
  failed: "De notitie kon niet worden opgeslagen. Uw tekst staat hier nog.",
  denied: "Uw rol mag geen notities schrijven.",
  edit: "Notitie bewerken",
  remove: "Notitie verwijderen",
  removeTitle: "Deze notitie verwijderen?",
  removeText:
    "De tekst is dan voorgoed weg. Op de tijdlijn blijft staan dat er een notitie is verwijderd.",
  pin: "Bovenaan vastzetten",
  unpin: "Losmaken",
  pinned: "Vastgezette notities",
  suggestions: "Collega’s om te vermelden",
  edited: "bewerkt",
  added: "Notitie toegevoegd",
}

export const story: StoryTexts = {
  title: "Verhaal van de klant",
  empty: "Voor deze klant is nog niets vastgelegd.",
  more: "Meer tonen",
  order: "Bestelling #{{number}}",
}

export const noteTypes = { "order.note": "Notitie" }
