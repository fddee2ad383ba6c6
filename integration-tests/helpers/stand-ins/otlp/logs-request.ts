import path from "node:path"
import { Root } from "protobufjs"
import { faultsIn } from "./faults-in"

/** A record as it came, with its attributes by name. */
export type ReceivedRecord = {
  timeUnixNano: string
  observedTimeUnixNano: string
  severityNumber: number
  severityText: string
  eventName: string
  body: { stringValue: string }
  attributes: Record<string, unknown>
}

type Sent = { attributes: { key: string; value: Record<string, unknown> }[] }

type SentRequest = {
  resourceLogs: {
    resource: Sent
    scopeLogs: { logRecords: (Omit<ReceivedRecord, "attributes"> & Sent)[] }[]
  }[]
}

const root = new Root()

root.resolvePath = (_, target) =>
  path.isAbsolute(target) ? target : path.join(__dirname, target)
root.loadSync("opentelemetry/proto/collector/logs/v1/logs_service.proto")

const REQUEST = root.lookupType(
  "opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest"
)

export type LogsRequest = {
  /** What a strict reader finds wrong with it. */
  faults: string[]
  /** `service.name` of each resource. */
  services: unknown[]
  records: ReceivedRecord[]
}

/** Reads the body of a request as a collector does, by OpenTelemetry's own definitions. */
export function readLogsRequest(body: string): LogsRequest {
  const sent = JSON.parse(body) as SentRequest // refused below where it is another
  const faults = [...faultsIn(sent, REQUEST), ...lostInBinary(sent)]

  if (faults.length) {
    return { faults, services: [], records: [] }
  }

  const records = sent.resourceLogs.flatMap(({ scopeLogs }) =>
    scopeLogs.flatMap(({ logRecords }) => logRecords)
  )

  return {
    faults: records.flatMap(repeatedKeys),
    services: sent.resourceLogs.map(
      ({ resource }) => named(resource)["service.name"]
    ),
    records: records.map((record) => ({
      ...record,
      attributes: named(record),
    })),
  }
}

/** Through the binary encoding and back: whatever has no place there is lost. */
function lostInBinary(sent: SentRequest): string[] {
  const message = REQUEST.decode(
    REQUEST.encode(REQUEST.fromObject(sent)).finish()
  )
  const back = REQUEST.toObject(message, { longs: String })

  return count(back) === count(sent) ? [] : ["the binary encoding holds less"]
}

/** Of all records of a request, in whichever form. */
function count(request: unknown): number {
  return JSON.stringify(request).split('"eventName"').length
}

function repeatedKeys({ attributes }: Sent): string[] {
  const keys = attributes.map(({ key }) => key)

  return keys.filter((key, index) => !key || keys.indexOf(key) !== index)
}

/** `{ key, value: { intValue: "5" } }` → `{ key: "5" }` */
function named({ attributes }: Sent): Record<string, unknown> {
  return Object.fromEntries(
    attributes.map(({ key, value }) => [key, Object.values(value)[0]])
  )
}
