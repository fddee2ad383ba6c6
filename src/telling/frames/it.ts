import type { Frame } from "./frame"

export const it: Frame = {
  opened: "Problema: {{label}}",
  more: "Altri {{n}}: {{label}}",
  over: "Finito: {{label}}",
  several: "{{n}} tipi di problemi insieme",
  overSeveral: "{{n}} tipi di problemi sono finiti",
  digest: "Tipi di problemi aperti: {{n}}",
  what: "Che cosa",
  why: "Perché",
  todo: "Che cosa fare",
  count: "Aperti: {{n}}",
  others: "Altri tipi: {{n}}",
  isOver: "Non ne resta più nessuno aperto.",
  link: "Apri nell’amministrazione",
  footer:
    "Inviato dal registro attività del suo negozio a chi è indicato nell’opzione «alerts».",
}
