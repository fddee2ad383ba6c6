import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type { ParsedOptions } from "../../modules/activity-log/options/options-schema"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { timeOf } from "../../modules/activity-log/state/state-store"
import { recorderOf } from "../../recorder"
import { record } from "../../recording/record"
import { idSince } from "../../recording/wording/medusa-ids"
import { moneyOf } from "../../recording/wording/money"
import { readRows } from "../../reconciling/read-rows"
import { takesMoney } from "./meaning"

type PaymentOptions = Exclude<ParsedOptions["payments"], false>

type Expiring = {
  id: string
  amount: unknown
  currency_code: string
  provider_id: string
  created_at: Date
  order_id: string
}

const KEY = "watching:money:expiring:"

const OVERLAP_MS = 60_000

/**
 * Exported for the benchmark. Authorized between two moments and not captured since; by range of the primary key.
 */
export const NOT_CAPTURED = `
  select payment.id, payment.amount, payment.currency_code, payment.provider_id, payment.created_at, link.order_id
  from payment
  join order_payment_collection link
    on link.payment_collection_id = payment.payment_collection_id and link.deleted_at is null
  where payment.id >= ? and payment.id < ?
    and payment.captured_at is null and payment.canceled_at is null and payment.deleted_at is null
    and not exists (select from capture
      where capture.payment_id = payment.id and capture.deleted_at is null)
  order by payment.id`

/** How long each provider holds money. Null: for ever. */
export function termOf(
  providerId: string,
  { authorizationTerm, authorizationTerms }: PaymentOptions
): number | null {
  const own = Object.hasOwn(authorizationTerms, providerId)
    ? authorizationTerms[providerId]
    : authorizationTerm

  return takesMoney(providerId) && own ? own : null
}

/** Authorizations that end soon. One search for each term that the options name. */
export async function findExpiring(
  container: MedusaContainer,
  { now, options }: { now: Date; options: PaymentOptions }
): Promise<void> {
  const { authorizationTerm, authorizationTerms } = options
  const terms = new Set(
    [authorizationTerm, ...Object.values(authorizationTerms)].filter(
      (term) => term !== false
    )
  )

  for (const term of terms) {
    await findOfTerm(term, { container, now, options })
  }
}

async function findOfTerm(
  term: number,
  {
    container,
    now,
    options,
  }: { container: MedusaContainer; now: Date; options: PaymentOptions }
): Promise<void> {
  const { state } =
    container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const key = `${KEY}${term}:${options.warnBefore}`
  const searched = await state.get(key)
  // What has ended already is no warning any more.
  const ended = now.getTime() - term
  const until = new Date(ended + options.warnBefore)
  const from = new Date(Math.max(ended, timeOf(searched?.value) - OVERLAP_MS))
  const rows = await readRows<Expiring>(container, NOT_CAPTURED, [
    idSince("pay", from),
    idSince("pay", until),
  ])
  const recorder = recorderOf(container, "reconcile")

  await Promise.all(
    rows
      .filter(({ provider_id }) => termOf(provider_id, options) === term)
      .map(({ id, amount, currency_code, provider_id, created_at, order_id }) =>
        record(
          "order.authorization_expiring",
          {
            order_id,
            occurred_at: new Date(
              created_at.getTime() + term - options.warnBefore
            ),
            actor: null,
            dedupe_key: `authorization_expiring:${id}`,
            payload: {
              ...moneyOf(amount, currency_code),
              provider_id,
              provider: recorder.providerName(provider_id),
              payment_id: id,
              expires_at: new Date(created_at.getTime() + term).toISOString(),
            },
          },
          recorder
        )
      )
  )

  await state.set(key, until.toISOString())
}
