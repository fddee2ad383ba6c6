import { container } from "@medusajs/framework"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { pendingWork } from "../modules/activity-log/writing/pending-work"
import { providerName } from "../recording/wording/provider-name"
import type { ActivityEntry } from "../types"
import { warnOfSecondCopy } from "./observing/check-copies"
import {
  WorkflowObserver,
  type ObserverState,
} from "./observing/workflow-observer"
import {
  recordAttempt,
  recordFailure,
  type FailureWorld,
} from "./record-failure"
import { ReadWebhooks } from "./read-webhooks"
import { submissionAttemptAt } from "./submission-attempts"
import { toWork } from "./to-work"
import { WorkQueue } from "./work-queue"

const KEY = Symbol.for("medusa-plugin-activity-log.failures")

type Installed = { observer: WorkflowObserver; remove: () => void }

/** On `globalThis`: however often this file is loaded, one observer sees each step. */
const shared = globalThis as { [KEY]?: Installed | undefined } // only this file uses the key

/** Queued after the failures that name no order: a webhook that was not read is one of them. */
const READ_WEBHOOK = { lane: "shop", key: "read webhook", bytes: 0 }

/**
 * Watches what fails in this process, from now on. A second call changes nothing.
 *
 * It asks the container anew for each failure, so that it outlives a store that is booted again.
 */
export function installFailureObserver(): void {
  if (shared[KEY]) {
    return
  }

  const queue = new WorkQueue(reportError, reportLost)
  const webhooks = new ReadWebhooks()
  const observer = new WorkflowObserver(
    {
      onFailure: (failure) => {
        webhooks.onFailure(failure)
        queue.add(
          toWork(failure, (times) =>
            inStore((log) => recordFailure({ ...failure, times }, worldOf(log)))
          )
        )
      },
      onAttempt: (attempt) =>
        queue.add(
          toWork(attempt, () =>
            inStore((log) => recordAttempt(attempt, worldOf(log)))
          )
        ),
      onSuccess: (call) => {
        if (webhooks.isNews(call)) {
          queue.add({
            ...READ_WEBHOOK,
            run: () => inStore((log) => webhooks.onRead(call, log)),
          })
        }
      },
      onError: reportError,
    },
    container
  )
  const stopChecking = warnOfSecondCopy((text) => logger()?.warn(text))

  observer.start()
  void observer.prove().catch(reportError)
  pendingWork.add(queue)
  shared[KEY] = {
    observer,
    remove: () => {
      stopChecking()
      observer.stop()
      pendingWork.delete(queue)
    },
  }
}

/** Puts everything back as it was. */
export function removeFailureObserver(): void {
  shared[KEY]?.remove()
  shared[KEY] = undefined
}

/** Whether failures are seen in this process, and what is not. Null where nobody watches. */
export function observerState(): ObserverState | null {
  return shared[KEY]?.observer.state ?? null
}

function reportLost(count: number): void {
  const now = new Date()

  void activityLog()?.reportLoss({
    count,
    from: now,
    to: now,
    reason: "failures",
  })
}

/** Nothing is recorded where no store runs, or where its options say so. */
async function inStore(
  record: (log: ActivityLogModuleService) => Promise<void>
): Promise<void> {
  const log = activityLog()

  if (log?.options.failures.enabled) {
    await record(log)
  }
}

function worldOf(log: ActivityLogModuleService): FailureWorld {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { providerNames, failures, emails } = log.options

  return {
    emails,
    includeStack: failures.includeStack,
    providerName: (id) => providerName(id, providerNames),
    log: (type, message, options) =>
      log.logEvent(type, message, log.clock.dated(options)),
    submissionAttempt: async (orderId, { payload, at }) =>
      submissionAttemptAt(
        await recalled(log, orderId),
        log.clock.at(at),
        payload
      ),
    isMissing: async (entity, id) => {
      try {
        const fields = ["id"]
        const { data } = await query.graph({
          entity,
          fields,
          filters: { id },
          withDeleted: true,
        })

        return data.length === 0
      } catch (error) {
        reportError(error)

        return false
      }
    },
    graph: async (question) => {
      try {
        return await query.graph(question)
      } catch (error) {
        // What could not be looked up is missing in the entry; the failure is recorded all the same.
        reportError(error)

        return { data: [] }
      }
    },
  }
}

/** Nothing where the log cannot be read now: the failure is recorded all the same, as a first attempt. */
async function recalled(
  log: ActivityLogModuleService,
  orderId: string
): Promise<ActivityEntry[]> {
  try {
    return await log.recall.timeline(orderId)
  } catch (error) {
    reportError(error)

    return []
  }
}

function reportError(error: unknown): void {
  logger()?.warn(
    `Activity log: watching for failures: ${error instanceof Error ? error.message : String(error)}`
  )
}

function activityLog(): ActivityLogModuleService | null {
  return resolved(ACTIVITY_LOG_MODULE) as ActivityLogModuleService | null // registered under this key by nobody else
}

function logger(): Pick<Logger, "warn"> | null {
  return resolved(ContainerRegistrationKeys.LOGGER) as Logger | null // Medusa's own key
}

/** Null where no store has registered it. */
function resolved(key: string): unknown {
  const store: Pick<MedusaContainer, "resolve"> = container

  return store.resolve<unknown>(key, { allowUnregistered: true }) ?? null
}
