import type { Actor, Origin } from "../types"
import { fieldsOf } from "./storing/foreign-fields"
import { ACTOR_TYPES } from "./storing/vocabulary"
import { asDate } from "./wording/as-date"

/** Our own key in the metadata of Medusa's events: both buses hand metadata on as it is (2.21). */
const METADATA_KEY = "activity_log"

/** Longer is none of ours. */
const ID_MAX_LENGTH = 255

/** How far the clocks of a process and of its database may differ. */
const CLOCKS_APART_MS = 1_000

const CLOCK_OFF_AT_MOST_MS = 24 * 60 * 60_000

/** What an event says of itself: where it comes from, and how far its clock is behind the database's. */
type Signature = Partial<Origin> & { clock_offset_ms: number }

/** The metadata of an event with its signature beside what stands there. */
export function withSignature(
  metadata: Record<string, unknown> | undefined,
  signature: Signature
): Record<string, unknown> {
  return { ...metadata, [METADATA_KEY]: signature }
}

/** What `withSignature` put there. Anybody can emit events: whatever else is found is left alone. */
export function originIn(
  metadata: Record<string, unknown> | undefined
): Origin | null {
  const { actor, caused_by, began_at } = fieldsOf(metadata?.[METADATA_KEY])
  const origin = {
    actor: actorIn(actor),
    caused_by: idIn(caused_by),
    began_at: asDate(began_at),
  }

  return origin.actor || origin.caused_by ? origin : null
}

/** The same. A clock that is further off is none that anybody works by. */
export function clockOffsetIn(
  metadata: Record<string, unknown> | undefined
): number | null {
  const { clock_offset_ms: offset } = fieldsOf(metadata?.[METADATA_KEY])

  return typeof offset === "number" && Math.abs(offset) < CLOCK_OFF_AT_MOST_MS
    ? offset
    : null
}

type Said = { actor?: Actor | null; occurred_at?: Date | string }

/**
 * The actor where the facts name none, and the cause. Facts are read anew with each event, so one
 * may come up that happened before the request that emitted it: that request has no part in it.
 */
export function withOrigin<Options extends Said>(
  options: Options,
  origin: Origin | null | undefined,
  { isAskedByCustomers }: { isAskedByCustomers?: boolean | undefined } = {}
): Options & { actor: Actor | null; caused_by: string | null } {
  const behind = origin && isWithin(origin, options.occurred_at) ? origin : null

  return {
    ...options,
    actor: options.actor ?? actorBehind(behind, isAskedByCustomers),
    caused_by: behind?.caused_by ?? null,
  }
}

/**
 * The same for a fact of Medusa's rows. Where a secret API key acts, some of Medusa's routes write
 * down the user who once made that key (2.21, `api/admin/orders/[id]/fulfillments/route.js`).
 */
export function withFactOrigin<Draft extends Said & { actor: Actor | null }>(
  draft: Draft,
  origin: Origin | null,
  entry: { isAskedByCustomers?: boolean | undefined } = {}
): Draft & { caused_by: string | null } {
  const isByKey =
    origin?.actor?.type === "api-key" &&
    draft.actor?.type === "user" &&
    isWithin(origin, draft.occurred_at)

  return withOrigin(isByKey ? { ...draft, actor: null } : draft, origin, entry)
}

/** Whoever works in the shop is behind all that they ask for; a customer behind what only customers do. */
export function actorBehind(
  origin: Origin | null,
  isAskedByCustomers = false
): Actor | null {
  const isBehind = origin?.actor?.type !== "customer" || isAskedByCustomers

  return isBehind ? (origin?.actor ?? null) : null
}

function isWithin(
  { began_at }: Origin,
  occurredAt: Date | string | undefined
): boolean {
  const happenedAt = asDate(occurredAt)

  return (
    !began_at ||
    !happenedAt ||
    happenedAt.getTime() >= began_at.getTime() - CLOCKS_APART_MS
  )
}

function actorIn(value: unknown): Actor | null {
  const { type, id } = fieldsOf(value)
  const known = ACTOR_TYPES.find((each) => each === type)

  return known ? { type: known, id: idIn(id) } : null
}

function idIn(value: unknown): string | null {
  return typeof value === "string" && value && value.length <= ID_MAX_LENGTH
    ? value
    : null
}
