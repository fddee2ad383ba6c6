import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { optionsSchema, type ParsedOptions } from "./options-schema"

const PLUGIN = "medusa-plugin-activity-log"
const MEDUSA_KEYS = new Set(["database", "manager"])

/**
 * Reads the plugin's options.
 *
 * @throws MedusaError of type `invalid_argument`: one line that names the option, its value and
 * what is allowed. Thrown while the store boots, so that it stops there.
 */
export function parseOptions(options: unknown): ParsedOptions {
  const parsed = optionsSchema.safeParse(ownOptions(options), {
    reportInput: true,
  })

  if (parsed.success) {
    return parsed.data
  }

  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `${PLUGIN}: ${parsed.error.issues.map(describeIssue).join("; ")}`
  )
}

/** Medusa adds its own keys to a module's options (2.21, `modules-sdk/dist/medusa-app.js`). */
function ownOptions(options: unknown): unknown {
  if (typeof options !== "object" || options === null) {
    return options ?? {}
  }

  return Object.fromEntries(
    Object.entries(options).filter(([key]) => !MEDUSA_KEYS.has(key))
  )
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const path = issue.path.join(".")

  if (issue.code === "unrecognized_keys") {
    const names = issue.keys.map((key) => [path, key].filter(Boolean).join("."))

    return `unknown option ${names.join(", ")}. Allowed here: ${allowedAt(issue.path)}`
  }

  return `option ${path || "(root)"} is ${shown(issue.input)}. Allowed: ${allowed(issue)}`
}

function allowed(issue: z.core.$ZodIssue): string {
  return issue.message
    .replace(/^Invalid input: expected /, "")
    .replace(/^Invalid option: expected one of /, "")
    .replace(/, received .*$/, "")
}

function shown(value: unknown): string {
  return value === undefined ? "missing" : (JSON.stringify(value) ?? String(value))
}

/** The keys of the object at this path, so that a typo is mended at once. */
function allowedAt(path: PropertyKey[]): string {
  const [first] = path
  const shapes: Record<string, string[]> = {
    events: ["type", "level", "message"],
    retention: ["days", "keepUnresolved", "schedule"],
  }

  return (
    shapes[String(first ?? "")] ?? Object.keys(optionsSchema.shape)
  ).join(", ")
}
