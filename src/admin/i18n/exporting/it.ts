import type { ExportingTexts } from "./en"

const exporting: ExportingTexts = {
  export: "Esporta",
  csv: "CSV, per fogli di calcolo",
  ndjson: "NDJSON, per programmi",
  more: "Altro sulla cronologia di questo ordine",
  evidencePage: "Prove per una contestazione (stampa)",
  evidenceData: "Prove in JSON",
  failed: "Impossibile recuperare il file",
}

export default exporting
