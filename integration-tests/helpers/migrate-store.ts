import { storeBuild } from "./paths"
import { runMedusa } from "./run-medusa"

const scriptsDone = /Migration scripts completed|No pending migration scripts/

/**
 * `medusa db:migrate` on a database that exists. Also seeds the shop, once:
 * the seed is a migration script of the store.
 */
export const migrateStore = async (
  databaseUrl: string,
  options: {
    env?: Record<string, string>
    cwd?: string
    onOutput?: (text: string) => void
  } = {}
): Promise<void> => {
  const { env, cwd = storeBuild, onOutput } = options
  const args = ["db:migrate", "--execute-all-links", "--execute-all-search"]
  const output = await runMedusa(args, {
    cwd,
    env: { ...env, DATABASE_URL: databaseUrl },
    onOutput,
  })
  // The command ends well even where a migration script has failed.
  if (!scriptsDone.test(output)) {
    throw new Error(`the seed failed:\n${output.slice(-3_000)}`)
  }
}
