import type { ExportingTexts } from "./en"

const exporting: ExportingTexts = {
  export: "Exportieren",
  csv: "CSV, für Tabellen",
  ndjson: "NDJSON, für Programme",
  more: "Mehr zum Verlauf dieser Bestellung",
  evidencePage: "Nachweis für einen Streitfall (drucken)",
  evidenceData: "Nachweis als JSON",
  failed: "Die Datei konnte nicht abgerufen werden",
}

export default exporting
