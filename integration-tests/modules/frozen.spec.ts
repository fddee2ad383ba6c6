import fs from "node:fs"
import path from "node:path"

import { dumpOf } from "../../scripts/freezing/dump"
import { openModule } from "../helpers/open-module"
import { repositoryRoot } from "../helpers/paths"
import { startPostgres } from "../helpers/postgres"
import type { Postgres } from "../helpers/postgres"
import { queryOnce } from "../helpers/postgres-admin"
import { schemaOf } from "../helpers/schema-of"

const migrations = fs
  .readdirSync(path.join(repositoryRoot, "src/modules/activity-log/migrations"))
  .flatMap((name) => /^(Migration\d+)\.ts$/.exec(name)?.[1] ?? [])

/** What a dump has to bring back. */
const contentsOf = async (url: string) => ({
  schema: await schemaOf(url),
  rows: await queryOnce<{ row: string }>(
    url,
    "select to_jsonb(log)::text as row from activity_log log order by row"
  ),
})

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

    const contents = await contentsOf(from)
    expect(contents.schema.length + contents.rows.length).toBeGreaterThan(30)
    expect(await contentsOf(to)).toEqual(contents)
  })
})
