import { createHash } from "node:crypto"
import type { AlertOptions } from "../../modules/activity-log/options/telling-schema"
import type { State } from "../../modules/activity-log/state/state-store"
import type { AlertState } from "./alert-state"
import { isWanted } from "./plan-messages"

/** Where an alert keeps what it has said. */
export type AlertPlace = {
  key: string
  /** Where it kept that while the list of alerts was another. */
  earlierKey: string
  /** Of several alerts that once were one, the first sends what that one was about to send. */
  isFirst: boolean
}

type Kept = Pick<State, "value" | "updated_at">

/** A state is written at each look, a few a minute: one that is so much newer than another is that of now. */
const NEWER_MS = 60 * 60_000

/** What nobody has looked after for longer is of another time: its groups were over long ago. */
const OLD_MS = 24 * 60 * 60_000

/**
 * An alert is known by whom it tells of what: it goes on where its template, schedule or muted types become
 * others, and wherever it stands in the list. Only where the list has several of the same are these what
 * tells them apart.
 */
export function placeOf(
  alert: AlertOptions,
  alerts: readonly AlertOptions[]
): AlertPlace {
  const [shared, own] = [sharedKeyOf(alert), ownKeyOf(alert)]
  const alike = alerts.filter((other) => sharedKeyOf(other) === shared)
  const isAlone = alike.every((other) => ownKeyOf(other) === own)
  const isFirst = alike[0] === undefined || ownKeyOf(alike[0]) === own

  return isAlone
    ? { key: shared, earlierKey: own, isFirst }
    : { key: own, earlierKey: shared, isFirst }
}

/** What an alert knows: its own, or what it has from before the list of alerts became another. Null for a new one. */
export function stateAt(
  { isFirst }: AlertPlace,
  {
    alert,
    kept,
    earlier,
    now,
  }: { alert: AlertOptions; kept: Kept | null; earlier: Kept | null; now: Date }
): AlertState | null {
  const isEarlierOfNow =
    earlier !== null &&
    now.getTime() - earlier.updated_at.getTime() < OLD_MS &&
    earlier.updated_at.getTime() - (kept?.updated_at.getTime() ?? 0) > NEWER_MS

  if (!isEarlierOfNow) {
    return (kept?.value ?? null) as AlertState | null // only run-alerts.ts keeps something there
  }

  const state = earlier.value as AlertState // the same

  return {
    ...state,
    // That something is over is no news to whom the alert never tells of it.
    groups: Object.fromEntries(
      Object.entries(state.groups).filter(([, { facts }]) =>
        isWanted(facts, alert)
      )
    ),
    outbox: isFirst ? state.outbox : [],
  }
}

function sharedKeyOf({ channel, to, level, mode }: AlertOptions): string {
  return keyOf([channel, to, level, mode])
}

function ownKeyOf(alert: AlertOptions): string {
  const { channel, to, level, mode, schedule, template, mute } = alert

  return keyOf([
    channel,
    to,
    level,
    mode,
    schedule,
    template ?? null,
    [...new Set(mute)].sort(),
  ])
}

function keyOf(said: unknown[]): string {
  return `telling:alert:${createHash("sha256").update(JSON.stringify(said)).digest("base64url").slice(0, 22)}`
}
