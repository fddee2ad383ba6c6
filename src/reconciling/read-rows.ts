import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Over a connection of the store, since these are Medusa's tables, and for no longer than this: it is one
 * that the sale may want.
 */
const SETTINGS =
  "set local lock_timeout = '2s'; set local statement_timeout = '10s'"

/** Reads Medusa's own rows, where no filter of Medusa's says what is searched for. */
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
