import { catalog } from "../catalog"
import type { OwnEvent } from "../recording/record"
import { typeInWords } from "../recording/wording/type-in-words"
import type { ActivityEntry, AdminActivityType } from "../types"
import type { DefinedActivity } from "./declaration-schema"
import { definedActivities } from "./registry"

/**
 * All types that are not the log's own and are known beforehand, as the admin gets them: what was declared, and those of
 * option `events`.
 */
export function adminTypes(
  ownEvents: Readonly<Record<string, OwnEvent>>
): AdminActivityType[] {
  const declared = definedActivities().map(toAdminType)
  const known = new Set([
    ...Object.keys(catalog),
    ...declared.map(({ type }) => type),
  ])
  const ofEvents = new Map(
    Object.entries(ownEvents).map(([name, { type = name, level }]) => [
      type,
      toOwnType(type, level),
    ])
  )

  return [
    ...declared,
    ...[...ofEvents.values()].filter(({ type }) => !known.has(type)),
  ]
}

/** Those declared ones that entries are of, or wait for. */
export function adminTypesOf(
  entries: Pick<ActivityEntry, "event_type" | "payload">[]
): AdminActivityType[] {
  const named = new Set(
    entries.flatMap(({ event_type, payload }) => [event_type, payload.step])
  )

  return definedActivities()
    .filter(({ type }) => named.has(type))
    .map(toAdminType)
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

/** What its entries say is no template for the admin: it may be a function, and nobody knows its language. */
function toOwnType(
  type: string,
  level: AdminActivityType["level"]
): AdminActivityType {
  const label = { en: typeInWords(type) }

  return {
    type,
    level,
    label,
    icon: null,
    message: label,
    explain: null,
    actions: [],
  }
}
