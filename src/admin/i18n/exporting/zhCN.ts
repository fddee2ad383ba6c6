import type { ExportingTexts } from "./en"

const exporting: ExportingTexts = {
  export: "导出",
  csv: "CSV（用于电子表格）",
  ndjson: "NDJSON（用于程序）",
  more: "此订单时间线的更多操作",
  evidencePage: "争议证据（打印）",
  evidenceData: "证据（JSON）",
  failed: "无法获取文件",
}

export default exporting
