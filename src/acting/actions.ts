import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { definedActivity } from "../defining/registry"
import { describeIssue } from "../recording/wording/describe-issue"
import type { ActivityEntry } from "../types"
import type { ActionDeclaration } from "./action"
import { captureAgain } from "./capture-again"
import { completeCart } from "./complete-cart"
import { othersActions } from "./others-actions"
import { refundAgain } from "./refund-again"
import { runAgain } from "./run-again"
import { sendAgain } from "./send-again"
import { submitAgain } from "./submit-again"

/** What the log itself can do about its problems. */
export const OWN_ACTIONS: readonly ActionDeclaration[] = [
  submitAgain,
  captureAgain,
  refundAgain,
  sendAgain,
  completeCart,
  runAgain,
]

/** Its own, and those of plugins. */
export function allActions(): ActionDeclaration[] {
  return [...OWN_ACTIONS, ...othersActions()]
}

/** The actions that an entry has, whether or not they are possible now. */
export function actionsOf(entry: ActivityEntry): ActionDeclaration[] {
  return entry.level === "info"
    ? []
    : allActions().filter(
        (action) =>
          isForType(action, entry.event_type) && (action.isOf?.(entry) ?? true)
      )
}

/** Whether any entry of a type may have an action. */
export function hasActions(type: string): boolean {
  return allActions().some((action) => isForType(action, type))
}

/** Whether it can be done for several entries of a type at once: nobody has to give what is different for each. */
export function isForGroups(
  { notForGroupsOf, input }: ActionDeclaration,
  type: string
): boolean {
  return (
    !notForGroupsOf?.includes(type) &&
    (input?.schema.strict().safeParse({}).success ?? true)
  )
}

/** It names the type, or the type's declaration names it. */
function isForType({ id, types }: ActionDeclaration, type: string): boolean {
  return (
    types.includes(type) ||
    (definedActivity(type)?.actions.some((action) => action.id === id) ?? false)
  )
}

/** Null where the entry has no such action: nothing runs that was not declared. */
export function actionOf(
  entry: ActivityEntry,
  id: string
): ActionDeclaration | null {
  return actionsOf(entry).find((action) => action.id === id) ?? null
}

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
