import type { ActivityEntry, ActivityLevel } from "../../types"
import {
  textValue,
  toAttributes,
  type AnyValue,
  type KeyValue,
} from "./attributes"

/** `LogRecord` of opentelemetry/proto/logs/v1, in OTLP's JSON. */
export type LogRecord = {
  timeUnixNano: string
  observedTimeUnixNano: string
  severityNumber: number
  severityText: string
  eventName: string
  body: AnyValue
  attributes: KeyValue[]
  droppedAttributesCount: number
}

/** OpenTelemetry's data model of logs, "Field: SeverityNumber". */
const SEVERITY = {
  info: { severityNumber: 9, severityText: "INFO" },
  warning: { severityNumber: 13, severityText: "WARN" },
  error: { severityNumber: 17, severityText: "ERROR" },
} satisfies Record<ActivityLevel, object>

/**
 * One entry as a log record. `log.record.uid` is the entry's id: records with the same one are the same
 * record sent twice (OpenTelemetry's semantic conventions, "General logs attributes").
 */
export function toLogRecord(entry: ActivityEntry): LogRecord {
  const { attributes, dropped } = toAttributes({
    "log.record.uid": entry.id,
    "event.name": entry.event_type,
    "medusa.order.id": entry.order_id,
    "medusa.actor.type": entry.actor_type,
    "medusa.actor.id": entry.actor_id,
    "medusa.actor.label": entry.actor_label,
    "medusa.activity.source": entry.source,
    "medusa.activity.problem_key": entry.problem_key,
    "medusa.activity.caused_by": entry.caused_by,
    "medusa.payload": entry.payload,
  })

  return {
    timeUnixNano: nanoOf(entry.occurred_at),
    observedTimeUnixNano: nanoOf(entry.created_at),
    ...SEVERITY[entry.level],
    eventName: entry.event_type,
    body: textValue(entry.message),
    attributes,
    droppedAttributesCount: dropped,
  }
}

/** Nanoseconds since 1970 are more than a number holds exactly; before 1970 there is no such time. */
function nanoOf(date: Date): string {
  return String(BigInt(Math.max(0, date.getTime())) * 1_000_000n)
}
