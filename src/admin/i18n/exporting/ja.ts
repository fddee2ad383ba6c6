import type { ExportingTexts } from "./en"

const exporting: ExportingTexts = {
  export: "エクスポート",
  csv: "CSV（表計算用）",
  ndjson: "NDJSON（プログラム用）",
  more: "この注文のタイムラインのその他の操作",
  evidencePage: "異議申し立て用の証拠（印刷）",
  evidenceData: "証拠（JSON）",
  failed: "ファイルを取得できませんでした",
}

export default exporting
