import type { ExportingTexts } from "./en"

const exporting: ExportingTexts = {
  export: "ייצוא",
  csv: "CSV, לגיליונות אלקטרוניים",
  ndjson: "NDJSON, לתוכנות",
  more: "עוד על ציר הזמן של הזמנה זו",
  evidencePage: "ראיות למחלוקת (להדפסה)",
  evidenceData: "ראיות כ־JSON",
  failed: "לא ניתן היה להביא את הקובץ",
}

export default exporting
