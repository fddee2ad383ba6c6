import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { REDACTED } from "../../../recording/storing/redaction"
import { describeIssue } from "../../../recording/wording/describe-issue"
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

  const problems = parsed.error.issues.map(
    (issue) => `option ${describeIssue(withoutSecret(issue))}`
  )

  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `${PLUGIN}: ${problems.join("; ")}. Known options: ${Object.keys(optionsSchema.shape).join(", ")}`
  )
}

/** Secrets of providers and of the collector, also where they are wrong ones: the line goes to a log. */
const SECRETS = /^(?:webhooks\b|stream\.otlp\.headers\b)/

/** What carries a password or a token in an address. */
const SECRET_URL = /[@?]/

function withoutSecret(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  const path = issue.path.join(".")

  return typeof issue.input === "string" &&
    (SECRETS.test(path) ||
      (path.startsWith("stream.") && SECRET_URL.test(issue.input)))
    ? ({ ...issue, input: REDACTED } as z.core.$ZodIssue) // only the value to be shown is another
    : issue
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

/**
 * The options of the store that booted last in this process.
 *
 * Medusa hands `{}` to subscribers and nothing to a job's `config` (2.21,
 * `framework/dist/subscribers/subscriber-loader.js`); both are imported after the modules were
 * loaded, and read from here what their event lists and schedules need at that moment.
 * Everything that runs later asks the service.
 */
let current: ParsedOptions = parseOptions({})

export function currentOptions(): ParsedOptions {
  return current
}

export function setCurrentOptions(options: ParsedOptions): void {
  current = options
}
