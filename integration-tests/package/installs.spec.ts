import { execFileSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"

import { adminClient } from "../helpers/api-client"
import { migrateStore } from "../helpers/migrate-store"
import { startPostgres } from "../helpers/postgres"
import type { Postgres } from "../helpers/postgres"
import { runMedusa } from "../helpers/run-medusa"
import { startStore } from "../helpers/start-store"
import type { Store } from "../helpers/start-store"
import type { AdminActivityListResponse } from "../../src/types"
import { freshStore } from "./fresh-store"
import { packPlugin } from "./pack-plugin"
import type { Tarball } from "./pack-plugin"

const anna = { email: "anna@fresh.example", password: "supersecret" }

describe("a fresh store with the tarball installed", () => {
  const database = `${process.env.TEST_DATABASE_PREFIX ?? ""}fresh_store`
  let tarball: Tarball
  let postgres: Postgres
  let cwd: string
  let store: Store | undefined

  beforeAll(async () => {
    tarball = packPlugin()
    cwd = freshStore(tarball)
    postgres = await startPostgres({ dataDir: "", persistent: false })
    await postgres.createDatabase(database)
    const databaseUrl = postgres.url(database)
    await migrateStore(databaseUrl, { cwd })
    await runMedusa(
      ["user", "--email", anna.email, "--password", anna.password],
      { cwd, env: { DATABASE_URL: databaseUrl } }
    )
    store = await startStore({ cwd, databaseUrl })
  })

  afterAll(async () => {
    await store?.stop()
    await postgres.dropDatabase(database)
    tarball.remove()
  })

  it("runs the plugin of the tarball on the one copy of Medusa there is", () => {
    const plugin = path.join(cwd, "node_modules/medusa-plugin-activity-log")
    const resolvedFrom = (folder: string) =>
      execFileSync(
        process.execPath,
        ["-p", `require.resolve("@medusajs/framework/utils")`],
        { cwd: folder, encoding: "utf8" }
      )

    expect(fs.realpathSync(plugin)).toBe(
      path.join(fs.realpathSync(cwd), path.relative(cwd, plugin))
    )
    expect(resolvedFrom(plugin)).toBe(resolvedFrom(cwd))
  })

  it("records what is posted and lists it", async () => {
    const admin = await adminClient(store?.url ?? "", anna)

    await admin.post("/admin/activity", {
      event_type: "shop.sign_repainted",
      message: "The sign over the door was repainted",
    })
    const { activities } =
      await admin.get<AdminActivityListResponse>("/admin/activity")

    expect(
      activities.map(({ event_type, level, message, source }) => ({
        event_type,
        level,
        message,
        source,
      }))
    ).toEqual([
      {
        event_type: "shop.sign_repainted",
        level: "info",
        message: "The sign over the door was repainted",
        source: "api",
      },
    ])
  })
})
