import type { ExportingTexts } from "./en"

const exporting: ExportingTexts = {
  export: "Exportar",
  csv: "CSV, para hojas de cálculo",
  ndjson: "NDJSON, para programas",
  more: "Más sobre la cronología de este pedido",
  evidencePage: "Pruebas para una disputa (imprimir)",
  evidenceData: "Pruebas en JSON",
  failed: "No se pudo obtener el archivo",
}

export default exporting
