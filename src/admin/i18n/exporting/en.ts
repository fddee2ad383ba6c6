/** Of what leaves the shop as a file. */
const exporting = {
  export: "Export",
  csv: "CSV, for spreadsheets",
  ndjson: "NDJSON, for programs",
  more: "More about this order’s timeline",
  evidencePage: "Evidence for a dispute (print)",
  evidenceData: "Evidence as JSON",
  failed: "The file could not be fetched",
}

export default exporting

export type ExportingTexts = typeof exporting
