import type { Frame } from "./frame"

export const de: Frame = {
  opened: "Problem: {{label}}",
  more: "{{n}} weitere: {{label}}",
  over: "Vorbei: {{label}}",
  several: "{{n}} Arten von Problemen auf einmal",
  overSeveral: "{{n}} Arten von Problemen sind vorbei",
  digest: "Offene Arten von Problemen: {{n}}",
  what: "Was",
  why: "Warum",
  todo: "Was zu tun ist",
  count: "Offen: {{n}}",
  others: "Weitere Arten: {{n}}",
  isOver: "Davon ist nichts mehr offen.",
  link: "In der Verwaltung öffnen",
  footer:
    "Vom Aktivitätsprotokoll Ihres Shops an alle, die seine Option „alerts“ nennt.",
}
