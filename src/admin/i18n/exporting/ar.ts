import type { ExportingTexts } from "./en"

const exporting: ExportingTexts = {
  export: "تصدير",
  csv: "CSV، لجداول البيانات",
  ndjson: "NDJSON، للبرامج",
  more: "المزيد عن سجل هذا الطلب",
  evidencePage: "أدلة لنزاع دفع (للطباعة)",
  evidenceData: "الأدلة بصيغة JSON",
  failed: "تعذّر جلب الملف",
}

export default exporting
