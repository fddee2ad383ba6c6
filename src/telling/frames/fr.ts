import type { Frame } from "./frame"

export const fr: Frame = {
  opened: "Problème : {{label}}",
  more: "{{n}} de plus : {{label}}",
  over: "Terminé : {{label}}",
  several: "{{n}} types de problèmes à la fois",
  overSeveral: "{{n}} types de problèmes sont terminés",
  digest: "Types de problèmes ouverts : {{n}}",
  what: "Quoi",
  why: "Pourquoi",
  todo: "Que faire",
  count: "Ouverts : {{n}}",
  others: "Autres types : {{n}}",
  isOver: "Il n’en reste plus aucun d’ouvert.",
  link: "Ouvrir dans l’administration",
  footer:
    "Envoyé par le journal d’activité de votre boutique aux destinataires de son option « alerts ».",
}
