import type { ExportingTexts } from "./en"

const exporting: ExportingTexts = {
  export: "Eksportuj",
  csv: "CSV, do arkuszy kalkulacyjnych",
  ndjson: "NDJSON, do programów",
  more: "Więcej o osi czasu tego zamówienia",
  evidencePage: "Dowody do sporu (wydruk)",
  evidenceData: "Dowody jako JSON",
  failed: "Nie udało się pobrać pliku",
}

export default exporting
