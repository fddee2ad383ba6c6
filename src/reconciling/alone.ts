import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Runs work in one process at a time, over all that share the database; where another is at it,
 * nothing happens. The lock is a transaction's: it goes when the process does.
 */
export async function alone(
  container: Pick<MedusaContainer, "resolve">,
  name: string,
  work: () => Promise<void>
): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

  await connection.transaction(async (transaction) => {
    const { rows } = await transaction.raw<{ rows: { is_ours: boolean }[] }>(
      "select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as is_ours",
      [name]
    )

    if (rows[0]?.is_ours) {
      await work()
    }
  })
}
