import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { timeOf } from "../../modules/activity-log/state/state-store"
import { recorderOf } from "../../recorder"
import { record } from "../../recording/record"
import { idSince } from "../../recording/wording/medusa-ids"
import { readRows } from "../../reconciling/read-rows"
import { takesMoney } from "./meaning"

const HEARD = "watching:webhooks:heard:"
const CHECKED = "watching:webhooks:checked"
const SINCE = "watching:webhooks:since"

const DAY_MS = 86_400_000
const SILENT_DAYS = 7

/** Fewer orders may all have been finished by their customers' own browsers. */
const FEWEST = 10

/** How often it is written down that a provider reports: a report itself needs no row. */
const NOTED_MS = 3_600_000

/** Provider → when this process wrote it down last. */
const noted = new Map<string, number>()

/** A report of this provider was read. */
export async function heardOf(
  provider: string,
  { state }: Pick<ActivityLogModuleService, "state">
): Promise<void> {
  const id = provider.startsWith("pp_") ? provider : `pp_${provider}`
  const now = Date.now()

  if (now - (noted.get(id) ?? 0) < NOTED_MS) {
    return
  }

  noted.set(id, now)
  await state.set(`${HEARD}${id}`, new Date(now).toISOString())
}

/** Exported for the benchmark. Payments by range of their primary key, of orders alone. */
export const PAID_BY_PROVIDER = `
  select payment.provider_id, count(*)::int as count
  from payment
  join order_payment_collection link
    on link.payment_collection_id = payment.payment_collection_id and link.deleted_at is null
  where payment.id >= ? and payment.deleted_at is null
  group by payment.provider_id`

/** Once a day: a provider through which orders are paid, and which has reported nothing for a week. Said once. */
export async function findSilentWebhooks(
  container: MedusaContainer,
  now: Date
): Promise<void> {
  const { state } =
    container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const since = await ageOf(SINCE, now, container)
  const checked = await state.get(CHECKED)

  if (
    since < SILENT_DAYS * DAY_MS ||
    now.getTime() - timeOf(checked?.value) < DAY_MS
  ) {
    return
  }

  await state.set(CHECKED, now.toISOString())

  const heard = await state.list(HEARD)
  const from = new Date(now.getTime() - SILENT_DAYS * DAY_MS)
  const paid = await readRows<{ provider_id: string; count: number }>(
    container,
    PAID_BY_PROVIDER,
    [idSince("pay", from)]
  )
  const recorder = recorderOf(container, "reconcile")

  for (const { provider_id, count } of paid) {
    const last = heard.get(`${HEARD}${provider_id}`)?.value
    const isSilent = timeOf(last) < from.getTime()

    if (isSilent && count >= FEWEST && takesMoney(provider_id)) {
      await record(
        "payment.webhooks_missing",
        {
          order_id: null,
          occurred_at: now,
          actor: null,
          dedupe_key: `webhooks_missing:${provider_id}`,
          payload: {
            provider_id,
            provider: recorder.providerName(provider_id),
            count,
            days: SILENT_DAYS,
          },
        },
        recorder
      )
    }
  }
}

/** How long webhooks have been listened to. */
async function ageOf(
  key: string,
  now: Date,
  container: MedusaContainer
): Promise<number> {
  const { state } =
    container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const kept = await state.get(key)

  if (!kept) {
    await state.replace(key, now.toISOString(), null)

    return 0
  }

  return now.getTime() - timeOf(kept.value)
}
