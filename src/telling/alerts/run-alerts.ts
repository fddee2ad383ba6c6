import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createHash, randomUUID } from "node:crypto"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type { AlertOptions } from "../../modules/activity-log/options/telling-schema"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import type { AttentionGroup } from "../../types"
import type { AlertState, OutgoingMessage } from "./alert-state"
import { groupsToCount, planMessages } from "./plan-messages"
import { send } from "./send"

/** Over all processes that share the database. */
const LOCK = "activity_log:telling"

/** A refused message is tried again after so long, so often; then it is given up. */
const RETRY_MS = 5 * 60_000
const TRIES_MAX = 3

/**
 * Sends to whoever the option `alerts` names what has changed since the last time. One process at a
 * time does that; where another is at it, nothing happens. What was said stands in the table.
 *
 * @throws where the log cannot be read
 */
export async function runAlerts(container: MedusaContainer): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

  await log.locks.holding(LOCK, async () => {
    const open = await log.listAttentionGroups({ state: ["open"] })
    // Read by one statement: between two a snooze may end, and its group would be in neither.
    const unresolved = await log.listAttentionGroups({
      state: ["open", "snoozed"],
    })

    for (const alert of log.options.alerts) {
      await sendAlerts(alert, { open, unresolved }, container)
    }
  })
}

async function sendAlerts(
  alert: AlertOptions,
  groups: { open: AttentionGroup[]; unresolved: AttentionGroup[] },
  container: MedusaContainer
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const now = new Date()
  const key = keyOf(alert)
  const kept = await log.state.get(key)
  const state = (kept?.value ?? null) as AlertState | null // only this file keeps something there
  const planned = planMessages({
    alert,
    state,
    ...groups,
    more: await log.reader.problems.cameSince(groupsToCount(state, now)),
    now,
    newId: () => `activity-log:${randomUUID()}`,
  })

  // Before anything is sent: whoever goes on after a process was killed sends the same messages, with the same ids.
  await log.state.set(key, planned)
  await sendAll(planned, { alert, key, container })
}

async function sendAll(
  state: AlertState,
  {
    alert,
    key,
    container,
  }: { alert: AlertOptions; key: string; container: MedusaContainer }
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  let { outbox } = state

  for (const message of state.outbox.filter(isDue)) {
    const left = await attempt(message, alert, container)

    outbox = outbox.flatMap((each) => (each === message ? left : each))
    await log.state.set(key, { ...state, outbox })
  }
}

/** @returns what of it is still to be sent: nothing, or itself for later. */
async function attempt(
  message: OutgoingMessage,
  alert: AlertOptions,
  container: MedusaContainer
): Promise<OutgoingMessage[]> {
  try {
    await send(message, alert, container)

    return []
  } catch (error) {
    const tries = message.tries + 1

    if (tries === 1) {
      warn(alert, error, container)
    }

    return tries < TRIES_MAX
      ? [
          {
            ...message,
            tries,
            retry_at: new Date(Date.now() + tries * RETRY_MS).toISOString(),
          },
        ]
      : []
  }
}

/** An alert that fails is no problem of the log's: one line in the shop's own, however often it is tried. */
function warn(
  { channel, to }: AlertOptions,
  error: unknown,
  container: MedusaContainer
): void {
  const words = error instanceof Error ? error.message : String(error)

  container
    .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
    .warn(
      `Activity log: an alert by ${channel}${to ? ` to ${to}` : ""} failed: ${words.replace(/\s+/g, " ")}`
    )
}

function isDue({ retry_at }: OutgoingMessage): boolean {
  return new Date(retry_at).getTime() <= Date.now()
}

/** What an alert has said is its own, wherever it stands in the list of options. */
function keyOf({ channel, to, level, mode }: AlertOptions): string {
  const said = JSON.stringify([channel, to, level, mode])

  return `telling:alert:${createHash("sha256").update(said).digest("base64url").slice(0, 22)}`
}
