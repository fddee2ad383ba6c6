import type { ActivityEntry, AdminActivityType } from "../types"
import type { DefinedActivity } from "./declaration-schema"
import { definedActivities } from "./registry"

/** All that was declared, as the admin gets it. */
export function adminTypes(): AdminActivityType[] {
  return definedActivities().map(toAdminType)
}

/** Those that entries are of, or wait for. */
export function adminTypesOf(
  entries: Pick<ActivityEntry, "event_type" | "payload">[]
): AdminActivityType[] {
  const named = new Set(
    entries.flatMap(({ event_type, payload }) => [event_type, payload.step])
  )

  return adminTypes().filter(({ type }) => named.has(type))
}

function toAdminType({
  type,
  level,
  label,
  icon,
  message,
  explain,
  actions,
}: DefinedActivity): AdminActivityType {
  return {
    type,
    level,
    label,
    icon: icon ?? null,
    message,
    explain: explain ?? null,
    actions: actions.map(({ id, label = null }) => ({ id, label })),
  }
}
