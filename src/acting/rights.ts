import { PolicyOperation } from "@medusajs/framework/utils"
import type { ActionDeclaration } from "./action"

export type Right = { resource: string; operation: string }

/** What every action needs where the shop uses roles: to read what is wrong, and to change orders. */
const TO_PRESS: readonly Right[] = [
  { resource: "activity_log", operation: PolicyOperation.read },
  { resource: "order", operation: PolicyOperation.update },
]

/** What it takes to press an action: asked by its route, and before that by whoever offers it. */
export function rightsToPress(
  { policies }: Pick<ActionDeclaration, "policies"> = { policies: [] }
): Right[] {
  return [...TO_PRESS, ...policies]
}

/** Whether somebody may press an action. */
export type Allows = (action: ActionDeclaration) => boolean
