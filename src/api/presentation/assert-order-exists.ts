import type { RemoteQueryFunction } from "@medusajs/framework/types"

/** @throws MedusaError `not_found`, in Medusa's own words */
export async function assertOrderExists(
  id: string,
  query: Pick<RemoteQueryFunction, "graph">
): Promise<void> {
  await query.graph(
    {
      entity: "order",
      fields: ["id"],
      // PostgreSQL answers NUL with an error, where no order is meant.
      filters: { id: id.replaceAll("\0", "\uFFFD") },
    },
    { throwIfKeyNotFound: true }
  )
}
