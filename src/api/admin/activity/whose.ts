import { MedusaError } from "@medusajs/framework/utils"
import { needingAttentionOf } from "../../../modules/activity-log/reading/needing-attention"
import type { ActivityFilter, Actor } from "../../../types"

/** A filter as it is asked for: `assigned_to` holds ids, `me`, `nobody` and `anybody`. */
export type AskedFilter = Omit<ActivityFilter, "assigned_to"> & {
  assigned_to?: string[] | undefined
}

/**
 * Whose problems are meant. What needs attention, and the members of a group, are those that the badge
 * counts for whoever asks, unless a state or an assignee is named.
 *
 * @throws MedusaError `invalid_data` where an API key asks for its own: a key is responsible for nothing
 */
export function whose(asked: AskedFilter, asker: Actor): ActivityFilter {
  const { assigned_to, ...filter } = asked
  const isDefault = asked.attention === true || asked.group !== undefined
  const needing = isDefault ? needingAttentionOf(asker) : {}
  const named = assigned_to ? assigneesNamed(assigned_to, asker) : needing

  return {
    ...filter,
    state: asked.state ?? needing.state,
    assigned_to: named.assigned_to,
  }
}

function assigneesNamed(
  names: string[],
  { type, id }: Actor
): Pick<ActivityFilter, "assigned_to"> {
  if (names.includes("me") && type !== "user") {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      'Invalid request: assigned_to is "me", and an API key is no user. Allowed: nobody, anybody, the id of a user'
    )
  }

  return names.includes("anybody")
    ? {}
    : { assigned_to: names.map((name) => assigneeNamed(name, id)) }
}

function assigneeNamed(name: string, askerId: string | null): string | null {
  if (name === "nobody") {
    return null
  }

  return name === "me" ? askerId : name
}
