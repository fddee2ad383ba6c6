import type { ActivityEntry } from "../../types"
import { toAttributes } from "./attributes"
import { toLogRecord } from "./log-record"

/** Gateways refuse less than the 64 MiB that OTLP recommends: nginx' default is 1 MB, and this is below it. */
const BODY_MAX_BYTES = 900_000

export type ExportRequest = {
  /** JSON of an `ExportLogsServiceRequest`. */
  body: string
  /** How many of the entries are in it: the first ones. One at least. */
  count: number
}

/** As many of the entries as one request should hold. */
export function toExportRequest(
  entries: ActivityEntry[],
  serviceName: string
): ExportRequest {
  const records: string[] = []
  let bytes = 0

  for (const entry of entries) {
    const record = JSON.stringify(toLogRecord(entry))

    bytes += Buffer.byteLength(record)

    if (records.length && bytes > BODY_MAX_BYTES) {
      break
    }

    records.push(record)
  }

  const { attributes } = toAttributes({ "service.name": serviceName })
  const resource = JSON.stringify({ attributes })
  const scope = JSON.stringify({ name: "medusa-plugin-activity-log" })

  return {
    body: `{"resourceLogs":[{"resource":${resource},"scopeLogs":[{"scope":${scope},"logRecords":[${records.join(",")}]}]}]}`,
    count: records.length,
  }
}
