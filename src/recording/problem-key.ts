import { createHash } from "node:crypto"
import type { ActivityPayload } from "../types"
import { causeKeyOf } from "./cause/cause-key"

/** What a problem is about, as far as a later success knows it too. */
export type ProblemScope = {
  type: string
  order_id: string | null
  subject: string | null
}

/** What a cause is taken from beside the payload. */
export type SaidOfCause = {
  /** The entry's message: it names the cause where the payload does not. */
  message?: string | undefined
  /** What the type adds to the cause, e.g. the workflow that failed. */
  cause?: string | null | undefined
  /** Stands for the cause where the type says what its problem is, whatever caused it. */
  problem?: string | null | undefined
}

/**
 * What makes two problems the same: type, order, subject and cause.
 * `order.submission_failed|order_01||insufficient_stock`
 */
export function problemKeyOf(
  scope: ProblemScope,
  payload: ActivityPayload,
  { message, cause, problem }: SaidOfCause = {}
): string {
  const parts = problem ? [problem] : [cause, causeKeyOf(payload, message)]

  return `${problemScopeKey(scope)}${withoutSeparator(parts.filter(Boolean).join(":"))}`
}

/** The prefix that all problems of one scope share, whatever their cause. */
export function problemScopeKey({
  type,
  order_id,
  subject,
}: ProblemScope): string {
  // A subject may be somebody's e-mail address, and may be long: its hash is as distinct.
  const about = subject ? hash(subject) : ""

  return `${withoutSeparator(type)}|${withoutSeparator(order_id ?? "")}|${about}|`
}

/** Steps of an order are subjects of each entry that takes one; where subjects vary, it begins anew. */
const hashes = new Map<string, string>()
const HASHES_MAX = 500

function hash(text: string): string {
  const known = hashes.get(text)

  if (known) {
    return known
  }

  const hashed = createHash("sha256")
    .update(text)
    .digest("base64url")
    .slice(0, 16)

  if (hashes.size >= HASHES_MAX) {
    hashes.clear()
  }

  hashes.set(text, hashed)

  return hashed
}

function withoutSeparator(text: string): string {
  return text.replaceAll("|", "/")
}

/** `type|order|subject|cause`, see problem-key.ts. A key of somebody's own may lack parts. */
const PARTS = /^([^|]*\|)([^|]*\|)([^|]*\|)(.*)$/s

/** What a problem without an order shares with what closes it. For a key with other parts: the whole key. */
export function scopeOf(problemKey: string): string {
  const [, type = problemKey, order = "", subject = ""] =
    PARTS.exec(problemKey) ?? []

  return `${type}${order}${subject}`
}

/** Whether two problems of one order differ, at most, in what they are about. */
export function haveOneCause(problemKey: string, other: string): boolean {
  const [, type, , , cause] = PARTS.exec(problemKey) ?? []
  const [, otherType, , , otherCause] = PARTS.exec(other) ?? []

  return type !== undefined && type === otherType && cause === otherCause
}

/**
 * Whether a prefix, as `resolves` has it, may be that of a problem without an order. A key of somebody's own may have
 * other parts, or none: only what names the entry's own order is certain to be that order's.
 */
export function mayBeOfNoOrder(
  prefix: string,
  orderId: string | null
): boolean {
  const named = prefix.split("|")[1]

  return !named || named !== orderId
}
