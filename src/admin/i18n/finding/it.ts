import type { FindingTexts } from "./en"

const finding: FindingTexts = {
  state: "Stato",
  open: "Aperto",
  yesterdayEvening: "Da ieri alle {{time}}",
  lastVisit: "Dalla mia ultima visita ({{time}})",
  wrongOrder: "«{{from}}» deve precedere «{{to}}».",
  together: "Causato insieme",
  onlyLatest: "Sono mostrate solo le {{n}} cause più recenti.",
  oneByOne: "Mostra una per una",
  byCause: "Raggruppa per causa",
  selectAll: "Seleziona tutte ({{n}})",
  selectNone: "Annulla la selezione",
  showAll: "Mostra tutte ({{n}})",
  askAbout: "{{cause}} ({{what}}).",
  peopleFound: "Filtra per persona",
}

export default finding
