import path from "node:path"
import { Client } from "pg"
import { buildPlugin } from "../../integration-tests/helpers/build-store"
import { openModule } from "../../integration-tests/helpers/open-module"
import { pluginBuild } from "../../integration-tests/helpers/paths"
import type { Postgres } from "../../integration-tests/helpers/postgres"

/** The real module, as built, on its own database, and a plain connection beside it. */
export type BenchLog = Pick<
  Awaited<ReturnType<typeof openModule>>,
  "service"
> & {
  client: Client
  url: string
  /** The database stays. */
  close: () => Promise<void>
}

/** Made and migrated where it is not there yet. */
export async function openLog(
  postgres: Postgres,
  database: string
): Promise<BenchLog> {
  if (!(await postgres.hasDatabase(database))) {
    await postgres.createDatabase(database)
  }

  await buildPlugin()

  const url = postgres.url(database)
  const { service, close } = await openModule({
    url,
    folder: path.join(pluginBuild, "src/modules/activity-log"),
    options: {},
    logged: [],
    emitted: [],
  })
  const client = new Client({ connectionString: url })

  await client.connect()

  return {
    service,
    client,
    url,
    close: async () => {
      await client.end()
      await close()
    },
  }
}
