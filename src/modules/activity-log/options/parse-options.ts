import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { describeIssue } from "../../../recording/wording/describe-issue"
import { REDACTED } from "../../../recording/storing/redaction"
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

/** What stands under `webhooks` is a secret, also where it is a wrong one: the line goes to a log. */
function withoutSecret(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  return issue.path[0] === "webhooks" && typeof issue.input === "string"
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
