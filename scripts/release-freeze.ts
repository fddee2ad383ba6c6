import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"

import { databaseName, startDatabase } from "./demo/database"
import { dumpOf } from "./freezing/dump"

const FOLDER = "integration-tests/modules/frozen"
const MIGRATIONS = "src/modules/activity-log/migrations"

/**
 * Freezes the table of the version that is to be released, with the rows of the demo's shop: run
 * `npm run demo` before, and end it. From then on a test upgrades that table to the newest one.
 */
async function main(): Promise<void> {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as {
    version: string // npm refuses a package without one
  }
  const file = `${FOLDER}/activity_log-${version}.sql`

  if (existsSync(file)) {
    throw new Error(`${file} exists: what is released is never frozen again`)
  }

  const postgres = await startDatabase(false)

  try {
    if (!(await postgres.hasDatabase(databaseName()))) {
      throw new Error("there are no rows to freeze: run npm run demo before")
    }

    writeFileSync(
      file,
      await dumpOf(postgres.url(databaseName()), {
        version,
        migrations: migrationNames(),
      })
    )
    process.stdout.write(`${file}\n`)
  } finally {
    await postgres.stop()
  }
}

function migrationNames(): string[] {
  return readdirSync(MIGRATIONS)
    .flatMap((name) => /^(Migration\d+)\.ts$/.exec(name)?.[1] ?? [])
    .sort()
}

void main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`)
  process.exitCode = 1
})
