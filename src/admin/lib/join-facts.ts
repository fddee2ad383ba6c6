import type { ActivityPayload } from "../../types"
import { money } from "./money"
import { dateRange, isIsoDate } from "./time"

/** Payloads carry side by side what is one fact to a reader. */
export const joinFacts = (
  payload: ActivityPayload,
  locale: string
): ActivityPayload =>
  nameIds(joinPeriod(joinMoney(withoutRepeats(payload), locale), locale))

const joinMoney = (
  payload: ActivityPayload,
  locale: string
): ActivityPayload => {
  const { amount, currency_code, ...rest } = payload
  return typeof amount === "number" && typeof currency_code === "string"
    ? { amount: money({ amount, currency_code }, locale), ...rest }
    : payload
}

/** The period of a gap in the log. Where `to` is no date, it is the address of an e-mail. */
const joinPeriod = (
  payload: ActivityPayload,
  locale: string
): ActivityPayload => {
  const { from, to, ...rest } = payload
  return isIsoDate(from) && isIsoDate(to)
    ? { period: dateRange({ from, to }, locale), ...rest }
    : payload
}

/** `{ ids: { payment: ["pay_1"] } }` of a failure without an order → `payment_id`. */
const nameIds = (payload: ActivityPayload): ActivityPayload => {
  const { ids, ...rest } = payload
  return typeof ids === "object" && ids !== null && !Array.isArray(ids)
    ? {
        ...Object.fromEntries(
          Object.entries(ids).map(([kind, found]) => [`${kind}_id`, found])
        ),
        ...rest,
      }
    : payload
}

/** How often it came again stands above; the same words up to twenty times over do not help. */
const withoutRepeats = (payload: ActivityPayload): ActivityPayload => {
  const { repeats, ...rest } = payload
  return Array.isArray(repeats) ? rest : payload
}
