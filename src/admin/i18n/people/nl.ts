import type { PeopleTexts } from "./en"

const people: PeopleTexts = {
  menu: "Uitstellen of toewijzen",
  snooze: "Uitstellen",
  tomorrow: "Morgen, {{time}}",
  onDate: "Op een dag …",
  until: "Tot de ochtend van",
  comesBack: "Dan is het terug, of eerder als het probleem opnieuw optreedt.",
  wrongDay: "Kies een dag na vandaag, binnen een jaar.",
  endSnooze: "Niet meer uitstellen",
  snoozed: "Uitgesteld",
  snoozedUntil: "Uitgesteld tot {{time}}",
  awake: "Niet meer uitgesteld",
  assign: "Toewijzen",
  me: "Aan mij",
  nobody: "Aan niemand",
  assignedTo: "Toegewezen aan {{name}}",
  unassigned: "Aan niemand toegewezen",
  askText: "Dit zijn er te veel om de wijziging in één keer ongedaan te maken.",
  assignee: "Toegewezen aan",
  mine: "Van mij",
  nobodys: "Van niemand",
  everybodys: "Van iedereen",
}

export default people
