import type { FindingTexts } from "./en"

const finding: FindingTexts = {
  state: "Estado",
  open: "Abierto",
  yesterdayEvening: "Desde ayer a las {{time}}",
  lastVisit: "Desde mi última visita ({{time}})",
  wrongOrder: "«{{from}}» debe ser anterior a «{{to}}».",
  together: "Causado a la vez",
  onlyLatest: "Solo se muestran las {{n}} causas más recientes.",
  oneByOne: "Mostrar una a una",
  byCause: "Agrupar por causa",
  selectAll: "Seleccionar las {{n}}",
  selectNone: "Quitar la selección",
  showAll: "Mostrar las {{n}}",
  askAbout: "{{cause}} ({{what}}).",
  peopleFound: "Filtrar por persona",
}

export default finding
