import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { describeIssue } from "../recording/wording/describe-issue"
import { allActions } from "./actions"

const NOTHING = z.strictObject({})

/** What the person gave, as the action declares it. @throws MedusaError `invalid_data` that names what is wrong */
export function inputFor(
  actionId: string,
  given: Record<string, unknown>
): Record<string, unknown> {
  const action = allActions().find(({ id }) => id === actionId)
  const schema = action?.input?.schema.strict() ?? NOTHING
  const parsed = schema.safeParse(given, { reportInput: true })

  if (!parsed.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Invalid request: ${parsed.error.issues.map(describeIssue).join("; ")}`
    )
  }

  return parsed.data
}
