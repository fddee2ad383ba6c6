import { isDeepStrictEqual } from "node:util"
import { MedusaError } from "@medusajs/framework/utils"
import { describeIssue } from "../recording/wording/describe-issue"
import type { ActivityDeclaration, EventType } from "../types"
import { declarationSchema } from "./declaration-schema"
import { addDefined, definedActivity } from "./registry"

/**
 * Declares a type of your own. From then on its entries have what those of the log's own types have:
 * level, words and label in the reader's language, an icon, what it means, what it closes, what can
 * be done about it, and a deadline.
 *
 * Call it where your plugin is loaded, e.g. at the top of a subscriber's file. The same declaration
 * twice is harmless.
 *
 * @throws MedusaError `invalid_argument`, in one line, for what is malformed, for a prefix that the
 *   log's own types have, and for a type that is declared in another way already
 *
 * @example
 * import { defineActivity } from "medusa-plugin-activity-log/define"
 *
 * defineActivity({
 *   type: "loyalty.points_granted",
 *   label: { en: "Points granted", de: "Punkte gutgeschrieben" },
 *   icon: "Star",
 *   message: { en: "{points} points granted", de: "{points} Punkte gutgeschrieben" },
 *   on: "loyalty.points_granted",
 *   resolves: ["loyalty.grant_failed"],
 *   deadline: { after: "2d", closedBy: "loyalty.points_confirmed" },
 * })
 */
export function defineActivity<const Type extends EventType>(
  declaration: ActivityDeclaration<Type>
): void {
  const parsed = declarationSchema.safeParse(declaration, { reportInput: true })

  if (!parsed.success) {
    const { type } = Object(declaration) as { type?: unknown } // whatever JavaScript hands in

    throw refusal(
      String(type),
      parsed.error.issues.map(describeIssue).join("; ")
    )
  }

  const before = definedActivity(parsed.data.type)

  if (!before) {
    addDefined(parsed.data)
  } else if (!isDeepStrictEqual(before, parsed.data)) {
    throw refusal(parsed.data.type, "it is declared in another way already")
  }
}

function refusal(type: string, why: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `medusa-plugin-activity-log: defineActivity of "${type}": ${why}`
  )
}
