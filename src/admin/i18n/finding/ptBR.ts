import type { FindingTexts } from "./en"

const finding: FindingTexts = {
  state: "Estado",
  open: "Aberto",
  yesterdayEvening: "Desde ontem às {{time}}",
  lastVisit: "Desde minha última visita ({{time}})",
  wrongOrder: "“{{from}}” deve ser anterior a “{{to}}”.",
  together: "Causado em conjunto",
  onlyLatest: "Apenas as {{n}} causas mais recentes são exibidas.",
  oneByOne: "Mostrar uma a uma",
  byCause: "Agrupar por causa",
  selectAll: "Selecionar tudo ({{n}})",
  selectNone: "Limpar seleção",
  showAll: "Mostrar tudo ({{n}})",
  askAbout: "{{cause}} ({{what}}).",
  peopleFound: "Filtrar por pessoa",
}

export default finding
