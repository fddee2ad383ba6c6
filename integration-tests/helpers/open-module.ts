import path from "node:path"
import { MedusaApp, MedusaModule } from "@medusajs/framework/modules-sdk"
import {
  ContainerRegistrationKeys,
  Modules,
  createPgConnection,
} from "@medusajs/framework/utils"
import type ActivityLogModuleService from "../../src/modules/activity-log/service"
import { repositoryRoot } from "./paths"

type OpenOptions = {
  url: string
  /** Where the module lies: its source, or its build. */
  folder?: string
  options: Record<string, unknown>
  /** What the module says is added here, and what it puts on the event bus there. */
  logged: string[]
  emitted: unknown[]
}

/** Medusa's own way to boot modules, with this one alone in it; its tables are migrated. */
export async function openModule({
  folder = path.join(repositoryRoot, "src/modules/activity-log"),

  url,
  options,
  logged,
  emitted,
}: OpenOptions) {
  const knex = createPgConnection({ clientUrl: url, schema: "public" })
  const say = (...words: unknown[]) => logged.push(words.map(String).join(" "))
  const app = await MedusaApp({
    modulesConfig: {
      activity_log: {
        resolve: folder,
        options: { ...options, database: { clientUrl: url } },
      },
    },
    sharedResourcesConfig: { database: { clientUrl: url } },
    injectedDependencies: {
      [ContainerRegistrationKeys.PG_CONNECTION]: knex,
      [ContainerRegistrationKeys.LOGGER]: {
        debug: () => undefined,
        info: say,
        warn: say,
        error: say,
      },
      [Modules.EVENT_BUS]: {
        emit: async (events: unknown) => emitted.push(events),
      },
    },
    cwd: repositoryRoot,
  })

  await app.runMigrations()
  await app.onApplicationStart()

  return {
    // The one module of the application above.
    service: app.modules.activity_log as unknown as ActivityLogModuleService,
    knex,
    close: async () => {
      await app.onApplicationPrepareShutdown()
      await app.onApplicationShutdown()
      MedusaModule.clearInstances()
      await knex.destroy()
    },
  }
}
