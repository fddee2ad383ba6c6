import { until } from "./until"
import type { UsedStore } from "./use-store"

/**
 * Runs a scheduled job at once and answers when it has ended. Jobs are workflows named after them
 * (Medusa 2.21, `framework/dist/jobs/job-loader.js`), and Medusa's own route runs any workflow.
 */
export const runJob = async (
  { shop }: UsedStore,
  name: string
): Promise<void> => {
  await shop.admin.post(`/admin/workflows-executions/job-${name}/run`)
}

/** Runs a job again and again until what it is to find is there. */
export const runJobUntil = async (
  store: UsedStore,
  name: string,
  { what, isDone }: { what: string; isDone: () => Promise<boolean> }
): Promise<void> => {
  await until(
    async () => {
      await runJob(store, name)

      return await isDone()
    },
    { what: `${what}, by job ${name}`, timeoutMs: 60_000, intervalMs: 1000 }
  )
}
