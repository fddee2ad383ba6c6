import type { ActivityPayload } from "../../types"
import { isRecord } from "./foreign-fields"
import { toStorableValue } from "./storable-value"

/** Put into a payload that lost something to the bounds, so that nobody takes the rest for the whole. */
const TRUNCATED_MARK = "_truncated"

/** What came out of here: on its way through several hands a payload is walked once. */
const storablePayloads = new WeakSet<object>()

/**
 * Plain, bounded JSON of whatever was handed in; a payload of its own making as it is. Never throws:
 * cycles, BigInt, NUL, lone surrogates, throwing getters and proxies, invalid dates and 10 MB
 * strings all have an answer.
 */
export function toStorablePayload(payload: unknown): ActivityPayload {
  if (isStorable(payload)) {
    return payload
  }

  const { value, isTruncated } = toStorableValue(payload ?? {})
  const record = isRecord(value) ? value : { value }

  return kept(isTruncated ? { ...record, [TRUNCATED_MARK]: true } : record)
}

/** Whether a payload lost something to the bounds. */
export function isTruncated(payload: ActivityPayload): boolean {
  return payload[TRUNCATED_MARK] === true
}

/** A storable payload without some of its fields. */
export function withoutFields(
  payload: ActivityPayload,
  names: ReadonlySet<string>
): ActivityPayload {
  const fields = Object.entries(toStorablePayload(payload))

  return kept(Object.fromEntries(fields.filter(([name]) => !names.has(name))))
}

/** A storable payload with a number under a name, unless it holds something there already. */
export function withStorableField(
  payload: ActivityPayload,
  name: string,
  value: number
): ActivityPayload {
  return kept({ [name]: value, ...toStorablePayload(payload) })
}

function kept(payload: ActivityPayload): ActivityPayload {
  storablePayloads.add(payload)

  return payload
}

function isStorable(payload: unknown): payload is ActivityPayload {
  return (
    typeof payload === "object" &&
    payload !== null &&
    storablePayloads.has(payload)
  )
}
