import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** It is a connection of the store's own: for no longer than this. */
const SETTINGS =
  "set local lock_timeout = '2s'; set local statement_timeout = '10s'"

/** Reads Medusa's own rows by a statement with `?`. One at a time: the sale uses these connections. */
export async function readRows<Row>(
  container: Pick<MedusaContainer, "resolve">,
  sql: string,
  values: readonly unknown[]
): Promise<Row[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

  return await connection.transaction(async (transaction) => {
    await transaction.raw(SETTINGS)

    const { rows } = await transaction.raw<{ rows: Row[] }>(sql, [
      ...values,
    ] as never[]) // knex's own type of a value leaves out what pg takes

    return rows
  })
}
