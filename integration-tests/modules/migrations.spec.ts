import fs from "node:fs"
import path from "node:path"

import { openModule } from "../helpers/open-module"
import { repositoryRoot } from "../helpers/paths"
import { startPostgres } from "../helpers/postgres"
import type { Postgres } from "../helpers/postgres"
import { queryOnce } from "../helpers/postgres-admin"
import { runMedusa } from "../helpers/run-medusa"

/** A copy: what the command writes must not end up among the sources. */
function copyOfPlugin(): string {
  const parent = path.join(repositoryRoot, ".test")
  fs.mkdirSync(parent, { recursive: true })
  const copy = fs.mkdtempSync(path.join(parent, "plugin-"))
  for (const name of ["package.json", "tsconfig.json", "src"]) {
    fs.cpSync(path.join(repositoryRoot, name), path.join(copy, name), {
      recursive: true,
    })
  }
  fs.symlinkSync(
    path.join(repositoryRoot, "node_modules"),
    path.join(copy, "node_modules")
  )
  return copy
}

describe("the module's migrations", () => {
  let plugin: string

  beforeAll(() => {
    plugin = copyOfPlugin()
  })

  afterAll(() => {
    fs.rmSync(plugin, { recursive: true, force: true })
  })

  it("say all that the model says: generating again yields nothing", async () => {
    const migrations = path.join(plugin, "src/modules/activity-log/migrations")
    const before = fs.readdirSync(migrations)

    const output = await runMedusa(["plugin:db:generate"], {
      cwd: plugin,
      // The command imports the module's sources.
      env: { NODE_OPTIONS: "--import tsx" },
    })

    expect(output).toContain("No migration created")
    expect(fs.readdirSync(migrations)).toEqual(before)
  })
})

describe("a database that has a table activity_log of somebody else's", () => {
  const database = `${process.env.TEST_DATABASE_PREFIX ?? ""}foreign_table`
  let postgres: Postgres

  beforeAll(async () => {
    postgres = await startPostgres({ dataDir: "", persistent: false })
    await postgres.createDatabase(database)
    await queryOnce(
      postgres.url(database),
      "create table activity_log (id serial primary key, message text)"
    )
  })

  afterAll(async () => {
    await postgres.dropDatabase(database)
    await postgres.stop()
  })

  it("is left as it is, and the migration says whose table it needs and what to do", async () => {
    const opening = openModule({
      url: postgres.url(database),
      options: {},
      logged: [],
      emitted: [],
    })

    await expect(opening).rejects.toThrow(
      /medusa-plugin-activity-log needs the name "activity_log" for a table of its own, and this database has another table of that name in schema "public"[^]*alter table activity_log rename to activity_log_before/
    )
    expect(
      await queryOnce(
        postgres.url(database),
        "select column_name from information_schema.columns where table_name = 'activity_log' order by 1"
      )
    ).toEqual([{ column_name: "id" }, { column_name: "message" }])
  })
})
