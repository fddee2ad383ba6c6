import type { PeopleTexts } from "./en"

const people: PeopleTexts = {
  menu: "Posticipa o assegna",
  snooze: "Posticipa",
  tomorrow: "Domani, {{time}}",
  onDate: "Un giorno …",
  until: "Fino al mattino del",
  comesBack: "Tornerà allora, o prima se il problema si ripresenta.",
  wrongDay: "Scegli un giorno dopo oggi, entro un anno.",
  endSnooze: "Non posticipare più",
  snoozed: "Posticipato",
  snoozedUntil: "Posticipato fino a {{time}}",
  awake: "Non più posticipato",
  assign: "Assegna",
  me: "A me",
  nobody: "A nessuno",
  assignedTo: "Assegnato a {{name}}",
  unassigned: "Non assegnato a nessuno",
  askText: "Sono troppi per annullare la modifica in una volta sola.",
  assignee: "Assegnato a",
  mine: "Miei",
  nobodys: "Di nessuno",
  everybodys: "Di tutti",
}

export default people
