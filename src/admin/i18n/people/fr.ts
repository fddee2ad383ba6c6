import type { PeopleTexts } from "./en"

const people: PeopleTexts = {
  menu: "Reporter ou attribuer",
  snooze: "Reporter",
  tomorrow: "Demain, {{time}}",
  onDate: "Un jour …",
  until: "Jusqu’au matin du",
  comesBack: "Il réapparaîtra alors, ou plus tôt si le problème se reproduit.",
  wrongDay: "Choisissez un jour après aujourd’hui, dans l’année qui vient.",
  endSnooze: "Ne plus reporter",
  snoozed: "Reporté",
  snoozedUntil: "Reporté jusqu’au {{time}}",
  awake: "N’est plus reporté",
  assign: "Attribuer",
  me: "À moi",
  nobody: "À personne",
  assignedTo: "Attribué à {{name}}",
  unassigned: "Attribué à personne",
  askText: "C’est trop pour annuler le changement en une fois.",
  assignee: "Attribué à",
  mine: "Les miens",
  nobodys: "À personne",
  everybodys: "À tous",
}

export default people
