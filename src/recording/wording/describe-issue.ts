import type { z } from "@medusajs/framework/zod"
import { REDACTED } from "../storing/redaction"
import { isSecretKey } from "../storing/secret-keys"
import { toStorablePayload } from "../storing/storable-payload"

const SHOWN_MAX_LENGTH = 100

/**
 * One problem of an input in one line: what is wrong, which value, what is allowed.
 * `level.0 is "loud". Allowed: "info"|"warning"|"error"`. Wants `reportInput: true`.
 */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const path = issue.path.join(".")

  if (issue.code === "unrecognized_keys") {
    const names = issue.keys.map((key) => [path, key].filter(Boolean).join("."))

    return `${names.map((name) => cut(name)).join(", ")} is unknown`
  }

  if (issue.code === "invalid_key") {
    const reasons = issue.issues.map(({ message }) => message)

    return `${cut(path)} is refused. Allowed: ${reasons.join(", ")}`
  }

  return `${cut(path) || "input"} is ${isSecret(issue) ? REDACTED : shown(issue.input)}. Allowed: ${allowed(issue)}`
}

/** A secret that was mistyped is still most of a secret. */
function isSecret({ path, input }: z.core.$ZodIssue): boolean {
  return input !== undefined && path.map(String).some(isSecretKey)
}

/** zod's own words without their head: "Invalid option: expected one of …". */
function allowed(issue: z.core.$ZodIssue): string {
  return issue.message
    .replace(/^Invalid (?:input|option): expected (?:one of )?/, "")
    .replace(/, received .*$/, "")
    .replace(/\b(?:object|record)$/, "an object, { … }")
    .replace(/\barray$/, "a list, [ … ]")
}

function shown(value: unknown): string {
  return value === undefined
    ? "missing"
    : cut(JSON.stringify(toStorablePayload({ value }).value ?? null))
}

function cut(text: string): string {
  return text.length > SHOWN_MAX_LENGTH
    ? `${text.slice(0, SHOWN_MAX_LENGTH)}…`
    : text
}
