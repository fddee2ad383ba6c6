import type { ExportingTexts } from "./en"

const exporting: ExportingTexts = {
  export: "Exporter",
  csv: "CSV, pour tableurs",
  ndjson: "NDJSON, pour programmes",
  more: "Plus sur la chronologie de cette commande",
  evidencePage: "Preuves pour un litige (imprimer)",
  evidenceData: "Preuves en JSON",
  failed: "Le fichier n’a pas pu être récupéré",
}

export default exporting
