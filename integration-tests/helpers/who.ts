import type { AdminActivity, AdminOrderActivityResponse } from "../../src/types"
import type { Worker } from "./shop/staff"
import { workADay } from "./shop/working-day"
import { until } from "./until"
import type { UsedStore } from "./use-store"

/** An order's entries as soon as there are so many, e-mails and the checkout by a guest left out. */
export async function worked(
  { shop }: UsedStore,
  orderId: string,
  count: number
): Promise<AdminActivity[]> {
  const read = async () => {
    const { activities } = await shop.admin.get<AdminOrderActivityResponse>(
      `/admin/orders/${orderId}/activity`
    )

    return activities.filter(
      ({ event_type }) => !/^order\.(email|created)/.test(event_type)
    )
  }

  await until(async () => (await read()).length >= count, {
    what: `${count} entries of ${orderId}`,
    timeoutMs: 20_000,
  }).catch(() => undefined /* the comparison shows what is missing */)

  return await read()
}

/** `type (who)`, in whichever order: two processes record at moments of their own. */
export const byWhom = (entries: AdminActivity[]): string[] =>
  entries
    .map(
      ({ event_type, actor_label, actor_id }) =>
        `${event_type} (${actor_label ?? "nobody"}, ${actor_id ?? "no id"})`
    )
    .sort()

/** Everything there is to do, done by somebody; then compared with what the timelines say. */
export async function expectAllNamed(
  store: UsedStore,
  { shop, name, id }: Omit<Worker, "leave">
): Promise<void> {
  const day = await workADay(shop)
  const said = await Promise.all(
    day.map(async ({ orderId, types }) =>
      byWhom(await worked(store, orderId, types.length))
    )
  )

  expect(said).toEqual(
    day.map(({ types }) =>
      types.map((type) => `${type} (${name}, ${id})`).sort()
    )
  )
}
