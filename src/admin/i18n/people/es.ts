import type { PeopleTexts } from "./en"

const people: PeopleTexts = {
  menu: "Posponer o asignar",
  snooze: "Posponer",
  tomorrow: "Mañana, {{time}}",
  onDate: "Un día …",
  until: "Hasta la mañana del",
  comesBack: "Entonces volverá a aparecer, o antes si el problema se repite.",
  wrongDay: "Elija un día posterior a hoy, dentro de un año.",
  endSnooze: "Dejar de posponer",
  snoozed: "Pospuesto",
  snoozedUntil: "Pospuesto hasta {{time}}",
  awake: "Ya no está pospuesto",
  assign: "Asignar",
  me: "A mí",
  nobody: "A nadie",
  assignedTo: "Asignado a {{name}}",
  unassigned: "No asignado a nadie",
  askText: "Son demasiados para deshacer el cambio de una vez.",
  assignee: "Asignado a",
  mine: "Míos",
  nobodys: "De nadie",
  everybodys: "De todos",
}

export default people
