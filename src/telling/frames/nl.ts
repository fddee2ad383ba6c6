import type { Frame } from "./frame"

export const nl: Frame = {
  opened: "Probleem: {{label}}",
  more: "Nog {{n}}: {{label}}",
  over: "Voorbij: {{label}}",
  several: "{{n}} soorten problemen tegelijk",
  overSeveral: "{{n}} soorten problemen zijn voorbij",
  digest: "Open soorten problemen: {{n}}",
  what: "Wat",
  why: "Waarom",
  todo: "Wat te doen",
  count: "Open: {{n}}",
  others: "Andere soorten: {{n}}",
  isOver: "Er staat niets meer van open.",
  link: "Openen in het beheer",
  footer:
    "Verstuurd door het activiteitenlogboek van uw winkel, aan wie de optie ‘alerts’ noemt.",
}
