import fs from "node:fs"
import path from "node:path"

import { dumpOf } from "../../scripts/freezing/dump"
import { openModule } from "../helpers/open-module"
import { repositoryRoot } from "../helpers/paths"
import { startPostgres } from "../helpers/postgres"
import type { Postgres } from "../helpers/postgres"
import { queryOnce } from "../helpers/postgres-admin"

const migrations = fs
  .readdirSync(path.join(repositoryRoot, "src/modules/activity-log/migrations"))
  .flatMap((name) => /^(Migration\d+)\.ts$/.exec(name)?.[1] ?? [])

/** What a dump has to bring back. */
const CONTENTS = `
  select 'column ' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
    || coalesce(column_default, '') as part
  from information_schema.columns where table_name = 'activity_log'
  union all
  select 'index ' || indexdef from pg_indexes where tablename = 'activity_log'
  union all
  select 'constraint ' || conname || ' ' || pg_get_constraintdef(oid)
  from pg_constraint where conrelid = 'activity_log'::regclass
  union all
  select to_jsonb(log)::text from activity_log log
  order by part`

describe("the table as a release freezes it", () => {
  const names = ["frozen_from", "frozen_to"].map(
    (name) => `${process.env.TEST_DATABASE_PREFIX ?? ""}${name}`
  )
  let postgres: Postgres

  beforeAll(async () => {
    postgres = await startPostgres({ dataDir: "", persistent: false })
    for (const name of names) {
      await postgres.createDatabase(name)
    }
  })

  afterAll(async () => {
    for (const name of names) {
      await postgres.dropDatabase(name)
    }
    await postgres.stop()
  })

  it("comes back from its dump with every column, index, constraint and row", async () => {
    const [from = "", to = ""] = names.map((name) => postgres.url(name))
    const { service, close } = await openModule({
      url: from,
      options: {},
      logged: [],
      emitted: [],
    })
    await service.logEvent("proof.sent", 'It\'s "sent"\nto the printer \\', {
      level: "error",
      order_id: "order_1",
      payload: { quoted: "it's", lines: "a\nb\\", amount: 4.3, nothing: null },
    })
    await service.logEvent("proof.seen", "Seen")
    await close()

    await queryOnce(to, await dumpOf(from, { version: "9.9.9", migrations }))

    const contents = await queryOnce(from, CONTENTS)
    expect(contents.length).toBeGreaterThan(30)
    expect(await queryOnce(to, CONTENTS)).toEqual(contents)
  })
})
