import type { ExportingTexts } from "./en"

const exporting: ExportingTexts = {
  export: "エクスポート",
  csv: "CSV（表計算用）",
  ndjson: "NDJSON（プログラム用）",
  more: "その他",
  evidencePage: "異議申し立て用の証拠（印刷）",
  evidenceData: "証拠（JSON）",
  failed: "ファイルを取得できませんでした",
}

export default exporting
