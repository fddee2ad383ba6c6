import type { NoteTexts, StoryTexts } from "./texts"

export const notes: NoteTexts = {
  add: "Adicionar uma nota…",
  send: "Adicionar nota",
  save: "Salvar",
  hint: "Ctrl+Enter envia, @ menciona um colega",
  failed: "Não foi possível salvar a nota. O seu texto continua aqui.",
  denied: "A sua função não permite escrever notas.",
  edit: "Editar nota",
  remove: "Remover nota",
  removeTitle: "Remover esta nota?",
  removeText:
    "O texto será perdido para sempre. A linha do tempo registra que uma nota foi removida.",
  pin: "Fixar no topo",
  unpin: "Desafixar",
  pinned: "Notas fixadas",
  suggestions: "Colegas para mencionar",
  edited: "editada",
  added: "Nota adicionada",
}

export const story: StoryTexts = {
  title: "História do cliente",
  empty: "Nada foi registrado para este cliente ainda.",
  more: "Mostrar mais",
  order: "Pedido #{{number}}",
}

export const noteTypes = { "order.note": "Nota" }
