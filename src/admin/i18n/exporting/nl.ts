import type { ExportingTexts } from "./en"

const exporting: ExportingTexts = {
  export: "Exporteren",
  csv: "CSV, voor spreadsheets",
  ndjson: "NDJSON, voor programma’s",
  more: "Meer over de tijdlijn van deze bestelling",
  evidencePage: "Bewijs voor een geschil (afdrukken)",
  evidenceData: "Bewijs als JSON",
  failed: "Het bestand kon niet worden opgehaald",
}

export default exporting
