import { stringify } from "csv-stringify/sync"
import type { AdminActivity, ExportFormat } from "../types"
import { CSV_COLUMNS, csvRow } from "./columns"

/** How a file is written. Its parts, put one behind the other, are the file. */
export type FileFormat = {
  contentType: string
  head: string
  part(activities: AdminActivity[]): string
}

/**
 * `escape_formulas` puts an apostrophe before a cell that begins with `=`, `+`, `-`, `@`, a tab or
 * a carriage return (and their full-width twins): a spreadsheet would run it. Customers write some of these cells.
 * By itself it quotes the whole record delimiter alone: a single line feed would begin a row.
 */
const csv = (rows: (string | number | null)[][]): string =>
  stringify(rows, {
    escape_formulas: true,
    quoted_match: /[\r\n]/,
    record_delimiter: "windows",
  })

/** What Excel needs to read UTF-8 as such. */
const BYTE_ORDER_MARK = "\uFEFF"

export const FORMATS = {
  csv: {
    contentType: "text/csv; charset=utf-8",
    head: BYTE_ORDER_MARK + csv([Object.keys(CSV_COLUMNS)]),
    part: (activities) => csv(activities.map(csvRow)),
  },
  ndjson: {
    contentType: "application/x-ndjson; charset=utf-8",
    head: "",
    part: (activities) =>
      activities.map((each) => `${JSON.stringify(each)}\n`).join(""),
  },
} satisfies Record<ExportFormat, FileFormat>
