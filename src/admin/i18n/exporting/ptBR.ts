import type { ExportingTexts } from "./en"

const exporting: ExportingTexts = {
  export: "Exportar",
  csv: "CSV, para planilhas",
  ndjson: "NDJSON, para programas",
  more: "Mais sobre a linha do tempo deste pedido",
  evidencePage: "Provas para uma contestação (imprimir)",
  evidenceData: "Provas em JSON",
  failed: "Não foi possível obter o arquivo",
}

export default exporting
