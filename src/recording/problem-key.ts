import { createHash } from "node:crypto"
import type { ActivityPayload } from "../types"

/** What a problem is about, as far as a later success can tell it too. */
export type ProblemScope = {
  type: string
  order_id: string | null
  subject: string | null
}

const SEPARATOR = "|"
const CODE_MAX_LENGTH = 80

/**
 * What makes two problems the same: type, order, subject and cause.
 * `order.submission_failed|order_01||insufficient_stock`
 */
export function problemKeyOf(
  scope: ProblemScope,
  payload: ActivityPayload,
  cause: string | null = null
): string {
  const parts = [withoutSeparator(cause ?? ""), causeKeyOf(payload)]

  return `${problemScopeKey(scope)}${parts.filter(Boolean).join(":")}`
}

/** The beginning that all problems of one scope share, whatever their cause. */
export function problemScopeKey({
  type,
  order_id,
  subject,
}: ProblemScope): string {
  return [
    withoutSeparator(type),
    withoutSeparator(order_id ?? ""),
    // A subject may be somebody's e-mail address, and may be long: its hash tells it apart as well.
    subject ? hash(subject) : "",
    "",
  ].join(SEPARATOR)
}

/** The provider's own code where there is one; else its words without what differs from case to case. */
function causeKeyOf({ code, cause, error }: ActivityPayload): string {
  if (typeof code === "string" || typeof code === "number") {
    return withoutSeparator(String(code)).slice(0, CODE_MAX_LENGTH)
  }

  const text = [cause, error].find((each) => typeof each === "string")

  return typeof text === "string" && text ? hash(withoutCase(text)) : ""
}

/** Ids, numbers and quoted names are the case; the words between them are the cause. */
function withoutCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/"[^"]*"|'[^']*'/g, "*")
    .replace(/\b[a-z]{2,12}_[0-9a-z]{10,}\b/g, "*")
    .replace(/\d+/g, "#")
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 16)
}

function withoutSeparator(text: string): string {
  return text.replaceAll(SEPARATOR, "/")
}
