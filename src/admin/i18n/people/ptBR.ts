import type { PeopleTexts } from "./en"

const people: PeopleTexts = {
  menu: "Adiar ou atribuir",
  snooze: "Adiar",
  tomorrow: "Amanhã, {{time}}",
  onDate: "Em um dia …",
  until: "Até a manhã de",
  comesBack: "Ele volta nesse dia, ou antes, se o problema se repetir.",
  wrongDay: "Escolha um dia depois de hoje, dentro de um ano.",
  endSnooze: "Encerrar adiamento",
  snoozed: "Adiado",
  snoozedUntil: "Adiado até {{time}}",
  awake: "Não está mais adiado",
  assign: "Atribuir",
  me: "A mim",
  nobody: "A ninguém",
  assignedTo: "Atribuído a {{name}}",
  unassigned: "Não atribuído a ninguém",
  askText: "São muitos para desfazer a alteração de uma só vez.",
  assignee: "Atribuído a",
  mine: "Meus",
  nobodys: "De ninguém",
  everybodys: "De todos",
}

export default people
