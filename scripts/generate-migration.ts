import { startPostgres } from "../integration-tests/helpers/postgres"
import { runMedusa } from "../integration-tests/helpers/run-medusa"

/**
 * Generates the migration of a changed model, with a PostgreSQL of its own or with that of
 * DATABASE_URL.
 *
 * Medusa's command alone reaches no server on another port than 5432: it hands its defaults of host,
 * port and user to MikroORM beside DATABASE_URL, and there they win over the address (2.21,
 * `medusa/dist/commands/plugin/db/generate.js`). So all of them are given.
 */
async function main(): Promise<void> {
  const postgres = await startPostgres({
    dataDir: ".test/migration",
    persistent: false,
  })
  const address = process.env.DATABASE_URL ?? postgres.url("postgres")
  const { hostname, port, username, password } = new URL(address)

  try {
    await runMedusa(["plugin:db:generate"], {
      cwd: process.cwd(),
      env: {
        DB_HOST: hostname,
        DB_PORT: port || "5432",
        DB_USERNAME: decodeURIComponent(username),
        DB_PASSWORD: decodeURIComponent(password),
        DATABASE_URL: address,
        // The command imports the module's sources.
        NODE_OPTIONS: "--import tsx",
      },
      onOutput: (text) => process.stdout.write(text),
    })
  } finally {
    await postgres.stop()
  }
}

void main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`)
  process.exitCode = 1
})
