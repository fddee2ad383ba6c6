import { isList, readField } from "../../storing/foreign-fields"
import { isMarkup, readMarkup } from "./markup"

/** A longer body is cut, and so no JSON any more: its beginning is read as text. */
const BODY_MAX_LENGTH = 100_000

/** A body as an object, if it is one in disguise: JSON, XML, HTML or a form as text, or any of them as bytes. */
export function parsed(body: unknown): unknown {
  const text = typeof body === "string" ? body : bytesAsText(body)

  if (text === null) {
    return body
  }

  const cut = text.slice(0, BODY_MAX_LENGTH).trim()

  if (isMarkup(cut)) {
    return readMarkup(cut)
  }

  return jsonIn(text.length > BODY_MAX_LENGTH ? "" : cut) ?? formIn(cut) ?? cut
}

/** An object or a list in a text that is JSON, or ends with it: `400 - {"message":…}`. */
export function jsonIn(text: string): object | null {
  if (
    text.length > BODY_MAX_LENGTH ||
    !/[}\]]\s{0,20}$/.test(text.slice(-21))
  ) {
    return null
  }

  for (const begin of [text.indexOf("{"), text.indexOf("[")]) {
    const value = begin === -1 ? null : parse(text.slice(begin))

    if (typeof value === "object" && value !== null) {
      return value
    }
  }

  return null
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // No JSON: the caller has the text.
    return null
  }
}

/** `ACK=Failure&L_LONGMESSAGE0=…`, as some gateways still answer. */
function formIn(text: string): object | null {
  const head = text.slice(0, 4000)

  return /^\w{1,60}=[^\s&=]{0,400}&\w{1,60}=/.test(head)
    ? Object.fromEntries(new URLSearchParams(head))
    : null
}

/** A Buffer, also as JSON hands it on: `{ type: "Buffer", data: […] }`. */
function bytesAsText(body: unknown): string | null {
  if (body instanceof Uint8Array || body instanceof ArrayBuffer) {
    const bytes = body instanceof ArrayBuffer ? new Uint8Array(body) : body

    return new TextDecoder().decode(bytes.subarray(0, BODY_MAX_LENGTH + 1))
  }

  const data = readField(body, "data")

  return readField(body, "type") === "Buffer" && isList(data)
    ? new TextDecoder().decode(
        Uint8Array.from(data.slice(0, BODY_MAX_LENGTH + 1), Number)
      )
    : null
}
