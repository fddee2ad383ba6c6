import type { ActivityPayload } from "../../types"

export type TrackingLink = { number: string; url: string }
export type MessagePart = { text: string; url: string | null }

/** Names under which payloads carry a number and where to follow it. */
const NUMBER_KEYS = ["tracking_number", "number"]
const URL_KEYS = ["tracking_url", "url"]

/** Parcels of a payload whose address a browser may safely open. */
export const trackingLinks = (payload: ActivityPayload): TrackingLink[] =>
  candidates(payload).flatMap((candidate) => {
    const number = firstText(candidate, NUMBER_KEYS)
    const url = safeUrl(firstText(candidate, URL_KEYS))
    return number && url ? [{ number, url }] : []
  })

/** Links of parcels that have no number: the message says the link itself. */
export const bareLinks = (payload: ActivityPayload): TrackingLink[] =>
  candidates(payload).flatMap((candidate) => {
    const link = firstText(candidate, URL_KEYS)
    const url = safeUrl(link)
    return link && url ? [{ number: link, url }] : []
  })

/** http and https alone: `javascript:` and its kin stay text. */
export const safeUrl = (value: string | null): string | null => {
  if (!value) {
    return null
  }
  try {
    const url = new URL(value)
    return ["http:", "https:"].includes(url.protocol) ? url.href : null
  } catch {
    return null
  }
}

/** Splits a message so that each tracking number in it can be a link. */
export const linkTracking = (
  message: string,
  links: TrackingLink[]
): MessagePart[] =>
  links.reduce<MessagePart[]>(
    (parts, link) => parts.flatMap((part) => splitPart(part, link)),
    [{ text: message, url: null }]
  )

const splitPart = (part: MessagePart, link: TrackingLink): MessagePart[] => {
  const at = part.url === null ? part.text.indexOf(link.number) : -1
  if (at < 0) {
    return [part]
  }
  return [
    { text: part.text.slice(0, at), url: null },
    { text: link.number, url: link.url },
    { text: part.text.slice(at + link.number.length), url: null },
  ].filter((piece) => piece.text !== "")
}

/** The parcels inside a payload before the payload itself, which may sum them up: `1Z9, 1Z8`. */
const candidates = (payload: ActivityPayload): Record<string, unknown>[] => {
  const inner = Object.values(payload).flat().filter(isRecord)
  return [...inner, payload]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const firstText = (record: Record<string, unknown>, keys: string[]) => {
  const found = keys
    .map((key) => record[key])
    .find((v) => typeof v === "string")
  return typeof found === "string" && found !== "" ? found : null
}
