import type { AdminActivity, AdminOrderActivityResponse } from "../../src/types"
import type { Worker } from "./shop/staff"
import { workOn, type Task } from "./shop/working-day"
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

/** One task, done by somebody; then compared with what the order's timeline says. */
export async function expectNamed(
  store: UsedStore,
  { shop, name, id }: Omit<Worker, "leave">,
  task: Task
): Promise<void> {
  const orderId = await workOn(shop, task)

  const entries = await worked(store, orderId, task.types.length)

  expect(byWhom(entries)).toEqual(
    task.types.map((type) => `${type} (${name}, ${id})`).sort()
  )
}
