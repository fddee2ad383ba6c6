import fs from "node:fs"
import path from "node:path"

import { openModule } from "../helpers/open-module"
import { repositoryRoot } from "../helpers/paths"
import { startPostgres } from "../helpers/postgres"
import type { Postgres } from "../helpers/postgres"
import { queryOnce } from "../helpers/postgres-admin"
import { schemaOf } from "../helpers/schema-of"

/** The table as each released version left it, with rows: `activity_log-<version>.sql`. */
const FROZEN = path.join(repositoryRoot, "integration-tests/modules/frozen")

const releases = fs
  .readdirSync(FROZEN)
  .map((file) => /^activity_log-(.+)\.sql$/.exec(file)?.[1] ?? "")

/** All of it, but that a migration adds constraints without checking old rows. */
const valid = (schema: string[]): string[] =>
  schema.map((part) => part.replaceAll(" NOT VALID", ""))

describe("a shop that has an older version", () => {
  const opened: { close: () => Promise<void> }[] = []
  let postgres: Postgres

  /** A database of its own, migrated to today's table by Medusa's own way. */
  const migrated = async (name: string, before: string | null) => {
    const database = `${process.env.TEST_DATABASE_PREFIX ?? ""}${name}`
    const url = postgres.url(database)
    await postgres.createDatabase(database)
    if (before) {
      await queryOnce(url, before)
    }
    const module = await openModule({
      url,
      options: {},
      logged: [],
      emitted: [],
    })
    opened.push({
      close: async () => {
        await module.close()
        await postgres.dropDatabase(database)
      },
    })
    return { service: module.service, url }
  }

  beforeAll(async () => {
    postgres = await startPostgres({ dataDir: "", persistent: false })
  })

  afterEach(async () => {
    for (const { close } of opened.splice(0)) {
      await close()
    }
  })

  afterAll(async () => {
    await postgres.stop()
  })

  it.each(releases)(
    "gets from %s the table that a new shop has, and keeps its rows",
    async (release) => {
      const frozen = fs.readFileSync(
        path.join(FROZEN, `activity_log-${release}.sql`),
        "utf8"
      )
      const before = frozen.match(/^\('actlog_/gm)?.length
      const fresh = await migrated("fresh", null)
      const freshSchema = valid(await schemaOf(fresh.url))
      await opened.pop()?.close()

      const { service, url } = await migrated("upgraded", frozen)

      expect(valid(await schemaOf(url))).toEqual(freshSchema)
      const entries = await service.listRecent({ limit: 200 })
      expect(entries).toHaveLength(before ?? 0)
      expect(new Set(entries.map(({ caused_by }) => caused_by))).toEqual(
        new Set([null])
      )
      const open = entries.find(
        ({ level, resolved_at }) => level !== "info" && !resolved_at
      )
      expect(
        (await service.resolve(open?.id ?? "", "user_1")).resolved_by
      ).toBe("user_1")
    }
  )

  it("is tested from the first release on", () => {
    expect(releases).toContain("0.1.0")
  })
})
