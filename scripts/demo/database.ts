import fs from "node:fs"
import path from "node:path"
import {
  embeddedDataDir,
  removeEmbeddedData,
} from "../../integration-tests/helpers/postgres-embedded"
import {
  outsideDatabase,
  startPostgres,
} from "../../integration-tests/helpers/postgres"
import type { Postgres } from "../../integration-tests/helpers/postgres"
import { queryOnce } from "../../integration-tests/helpers/postgres-admin"
import { migrateStore } from "../../integration-tests/helpers/migrate-store"
import {
  pluginBuild,
  repositoryRoot,
} from "../../integration-tests/helpers/paths"

const demoFolder = path.join(repositoryRoot, ".demo")
const dataDir = path.join(demoFolder, "postgres")

/** The demo's own database, in its own server or in that of DATABASE_URL. */
export const databaseName = (): string => outsideDatabase() ?? "inkwell"

export const startDatabase = async (reset: boolean): Promise<Postgres> => {
  if (reset && !outsideDatabase()) {
    removeEmbeddedData(dataDir)
  }
  fs.mkdirSync(demoFolder, { recursive: true })
  return startPostgres({ dataDir, persistent: true })
}

export const whereDataIsKept = (): string =>
  outsideDatabase() ? "the database of DATABASE_URL" : embeddedDataDir(dataDir)

type Contents = "nothing" | "the demo" | "something else"

const contentsOf = async (url: string): Promise<Contents> => {
  const tables = await queryOnce<{ name: string }>(
    url,
    "select table_name as name from information_schema.tables where table_schema = 'public'"
  )
  if (tables.length === 0) {
    return "nothing"
  }
  if (!tables.some(({ name }) => name === "script_migrations")) {
    return "something else"
  }
  const seeds = await queryOnce(
    url,
    "select 1 from script_migrations where script_name like '%seed-inkwell-prints%'"
  )
  return seeds.length > 0 ? "the demo" : "something else"
}

/** Which build of plugin and store a database was last migrated with. */
const stampFile = path.join(demoFolder, "migrated-with")

const currentStamp = (name: string): string =>
  `${name} ${fs.readFileSync(path.join(pluginBuild, ".build-inputs"), "utf8")}`

const isMigrated = (name: string): boolean =>
  fs.existsSync(stampFile) &&
  fs.readFileSync(stampFile, "utf8") === currentStamp(name)

/**
 * Brings the demo's database into being, or up to date. A database that holds
 * anything but the demo is left alone. True when there was something to do.
 */
export const prepareDatabase = async (
  postgres: Postgres,
  reset: boolean
): Promise<boolean> => {
  const name = databaseName()
  if (await postgres.hasDatabase(name)) {
    const contents = await contentsOf(postgres.url(name))
    if (contents === "something else") {
      throw new Error(
        `the database ${name} holds something else than the demo: name another one in DATABASE_URL`
      )
    }
    if (reset) {
      await postgres.dropDatabase(name)
    } else if (contents === "the demo" && isMigrated(name)) {
      return false
    }
  }
  if (!(await postgres.hasDatabase(name))) {
    await postgres.createDatabase(name)
  }
  await migrateStore(postgres.url(name))
  fs.writeFileSync(stampFile, currentStamp(name))
  return true
}
