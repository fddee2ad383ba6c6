import type { PeopleTexts } from "./en"

const people: PeopleTexts = {
  menu: "Odłóż lub przydziel",
  snooze: "Odłóż",
  tomorrow: "Jutro, {{time}}",
  onDate: "W wybranym dniu …",
  until: "Do rana dnia",
  comesBack: "Wtedy problem wróci, a wcześniej, jeśli się powtórzy.",
  wrongDay: "Wybierz dzień po dzisiejszym, w ciągu roku.",
  endSnooze: "Nie odkładaj dłużej",
  snoozed: "Odłożone",
  snoozedUntil: "Odłożone do {{time}}",
  awake: "Już nie odłożone",
  assign: "Przydziel",
  me: "Mnie",
  nobody: "Nikomu",
  assignedTo: "Przydzielone: {{name}}",
  unassigned: "Nieprzydzielone nikomu",
  askText: "To zbyt wiele, aby cofnąć zmianę za jednym razem.",
  assignee: "Przydzielone",
  mine: "Moje",
  nobodys: "Niczyje",
  everybodys: "Wszystkich",
}

export default people
