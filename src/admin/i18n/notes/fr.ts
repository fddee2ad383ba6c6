import type { NoteTexts, StoryTexts } from "./texts"

export const notes: NoteTexts = {
  add: "Ajouter une note…",
  send: "Ajouter la note",
  save: "Enregistrer",
  hint: "Ctrl+Entrée pour l’envoyer, @ pour mentionner un collègue",
  failed: "La note n’a pas pu être enregistrée. Votre texte est toujours là.",
  denied: "Votre rôle ne permet pas d’écrire des notes.",
  edit: "Modifier la note",
  remove: "Supprimer la note",
  removeTitle: "Supprimer cette note ?",
  removeText:
    "Son texte sera perdu définitivement. La chronologie garde la trace qu’une note a été supprimée.",
  pin: "Épingler en haut",
  unpin: "Désépingler",
  pinned: "Notes épinglées",
  suggestions: "Collègues à mentionner",
  edited: "modifiée",
  added: "Note ajoutée",
}

export const story: StoryTexts = {
  title: "Histoire du client",
  empty: "Rien n’a encore été enregistré pour ce client.",
  more: "Afficher plus",
  order: "Commande #{{number}}",
}

export const noteTypes = { "order.note": "Note" }
