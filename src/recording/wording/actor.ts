import type { Actor, ActorType } from "../../types"

/** Prefixes of Medusa's ids (2.21, the `id` columns of the models User, ApiKey, Customer). */
const TYPE_BY_PREFIX = new Map<string, ActorType>([
  ["user", "user"],
  ["apk", "api-key"],
  ["cus", "customer"],
])

/** The actor behind a `created_by`, `confirmed_by`, … of Medusa's rows, which hold a bare id. */
export function actorOf(id: string | null | undefined): Actor | null {
  const type = TYPE_BY_PREFIX.get(id?.split("_")[0] ?? "")

  return id && type ? { type, id } : null
}
