import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** @throws MedusaError `invalid_data` that names the first id which is no user's */
export async function assertUsers(
  ids: readonly string[],
  query: Pick<RemoteQueryFunction, "graph">
): Promise<void> {
  if (!ids.length) {
    return
  }

  const { data } = await query.graph({
    entity: "user",
    fields: ["id"],
    filters: { id: [...ids] },
  })
  const users = new Set(data.map(({ id }: { id: string }) => id))
  const unknown = ids.find((id) => !users.has(id))

  if (unknown !== undefined) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `mentions has "${unknown}". Allowed: ids of users`
    )
  }
}
