import type { ActivityPayload } from "../../../types"
import { definedType, ownText } from "../defined-types"
import { ours } from "./fill-in"
import { type Run, type Runs, spoken } from "./runs"

const FIELD = /(\{\w+\})/

/**
 * What a type of another plugin says, by the template that it declared. Null where it has none in
 * this language. A field that the payload lacks stays as it stands there, as in the stored message.
 */
export const definedSentence = (
  { event_type, payload }: { event_type: string; payload: ActivityPayload },
  locale: string
): Runs | null => {
  const message = definedType(event_type)?.message
  const template = message && ownText(message, locale)
  return template
    ? template.split(FIELD).flatMap((piece) => runsOf(piece, payload))
    : null
}

const runsOf = (piece: string, payload: ActivityPayload): Run[] => {
  const value = FIELD.test(piece) ? spoken(payload[piece.slice(1, -1)]) : null
  return value === null ? ours(piece) : [{ text: value, kind: "name" }]
}
