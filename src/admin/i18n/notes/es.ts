import type { NoteTexts, StoryTexts } from "./texts"

export const notes: NoteTexts = {
  add: "Añadir una nota…",
  send: "Añadir nota",
  save: "Guardar",
  hint: "Ctrl+Intro la envía, @ menciona a alguien del equipo",
  failed: "No se ha podido guardar la nota. El texto sigue aquí.",
  denied: "Su rol no permite escribir notas.",
  edit: "Editar nota",
  remove: "Eliminar nota",
  removeTitle: "¿Eliminar esta nota?",
  removeText:
    "El texto se pierde para siempre. En la cronología queda constancia de que se eliminó una nota.",
  pin: "Fijar arriba",
  unpin: "Dejar de fijar",
  pinned: "Notas fijadas",
  suggestions: "Personas a las que mencionar",
  edited: "editada",
  added: "Nota añadida",
}

export const story: StoryTexts = {
  title: "Historia del cliente",
  empty: "Todavía no hay nada registrado de este cliente.",
  more: "Mostrar más",
  order: "Pedido #{{number}}",
}

export const noteTypes = { "order.note": "Nota" }
