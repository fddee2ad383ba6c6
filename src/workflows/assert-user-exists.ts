import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** Null is nobody, who is always there. @throws MedusaError `invalid_data` where there is no such user, or no more */
export async function assertUserExists(
  id: string | null,
  query: Pick<RemoteQueryFunction, "graph">
): Promise<void> {
  if (id === null) {
    return
  }

  const { data } = await query.graph({
    entity: "user",
    fields: ["id"],
    filters: { id },
  })

  if (!data.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `user_id is "${id}", and there is no such user. Allowed: the id of a user of the admin, or null`
    )
  }
}
