import type { AdminActivity, AdminActivityListResponse } from "../../src/types"
import { until } from "./until"
import type { UsedStore } from "./use-store"

/** The feed's entries of these types, oldest first. */
export const feedOf = async (
  { shop }: UsedStore,
  ...types: string[]
): Promise<AdminActivity[]> => {
  const query = types.map((type) => `event_type[]=${type}`).join("&")
  const { activities } = await shop.admin.get<AdminActivityListResponse>(
    `/admin/activity?limit=200&${query}`
  )
  return activities.reverse()
}

/** `level type: message` */
export const lineOf = ({ level, event_type, message }: AdminActivity): string =>
  `${level} ${event_type}: ${message}`

/** Waits for as many entries of these types as there are lines, and answers their lines. */
export const feedLines = async (
  store: UsedStore,
  {
    types,
    count,
    timeoutMs = 15_000,
  }: { types: string[]; count: number; timeoutMs?: number }
): Promise<string[]> => {
  const read = async () => (await feedOf(store, ...types)).map(lineOf)
  await until(async () => (await read()).length >= count, {
    what: `${count} of ${types.join(", ")}`,
    timeoutMs,
    intervalMs: 200,
  }).catch(() => undefined /* the comparison shows what is missing */)
  return read()
}
