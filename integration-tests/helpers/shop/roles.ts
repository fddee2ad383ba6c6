import { adminClient } from "../api-client"
import type { ApiClient } from "../api-client"
import type { Shop } from "./open-shop"
import { colleague } from "./staff"

/** `resource:operation`, as Medusa names a right. */
export type Right = `${string}:${string}`

/** Somebody whose only role gives these rights and no other; for a store with Medusa's flag `rbac`. */
export const colleagueWith = async (
  { admin, ...shop }: Shop,
  first_name: string,
  rights: readonly Right[]
): Promise<ApiClient> => {
  const { policies } = await admin.get<{
    policies: { id: string; key: string }[]
  }>("/admin/rbac/policies?limit=1000")
  const policy_ids = rights.map((right) => {
    const policy = policies.find(({ key }) => key === right)
    if (!policy) throw new Error(`the store knows no right ${right}`)

    return policy.id
  })
  const { role } = await admin.post<{ role: { id: string } }>(
    "/admin/rbac/roles",
    { name: `Role of ${first_name}`, policy_ids }
  )
  const worker = await colleague(
    { admin, ...shop },
    { first_name, last_name: "Quire" }
  )
  await admin.post(`/admin/users/${worker.id}/roles`, { roles: [role.id] })

  // A token carries the roles of the moment it was made.
  return adminClient(shop.url, {
    email: worker.email ?? "",
    password: "inkwell-demo",
  })
}
