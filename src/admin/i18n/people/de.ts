import type { PeopleTexts } from "./en"

const people: PeopleTexts = {
  menu: "Zurückstellen oder zuweisen",
  snooze: "Zurückstellen",
  tomorrow: "Morgen, {{time}}",
  onDate: "An einem Tag …",
  until: "Bis zum Morgen des",
  comesBack:
    "Dann ist es wieder da, oder früher, wenn das Problem erneut auftritt.",
  wrongDay: "Wählen Sie einen Tag nach heute, innerhalb eines Jahres.",
  endSnooze: "Nicht mehr zurückstellen",
  snoozed: "Zurückgestellt",
  snoozedUntil: "Zurückgestellt bis {{time}}",
  awake: "Nicht mehr zurückgestellt",
  assign: "Zuweisen",
  me: "Mir",
  nobody: "Niemandem",
  assignedTo: "Zugewiesen: {{name}}",
  unassigned: "Niemandem zugewiesen",
  askText:
    "Das sind zu viele, um die Änderung auf einmal rückgängig zu machen.",
  assignee: "Zugewiesen",
  mine: "Meine",
  nobodys: "Niemandes",
  everybodys: "Von allen",
}

export default people
