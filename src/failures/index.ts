import { container } from "@medusajs/framework"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { providerName } from "../recording/provider-name"
import type { ActivityEntry } from "../types"
import type { FailureListener } from "./failure"
import { warnOfSecondCopy } from "./observing/check-copies"
import { ModuleCalls } from "./observing/module-calls"
import { observeWorkflows } from "./observing/observe-workflows"
import {
  recordAttempt,
  recordFailure,
  type FailureWorld,
} from "./record-failure"
import { ReadWebhooks } from "./read-webhooks"
import { submissionAttemptAt } from "./submission-attempts"
import { WorkQueue } from "./work-queue"

const KEY = Symbol.for("medusa-plugin-activity-log.failures")

/** On `globalThis`: however often this file is loaded, one observer sees each step. */
const installed = globalThis as { [KEY]?: (() => void) | undefined } // only this file uses the key

/**
 * Watches what fails in this process, from now on. A second call changes nothing.
 *
 * It asks the container anew for each failure, so that it outlives a store that is booted again.
 */
export function installFailureObserver(): void {
  if (installed[KEY]) {
    return
  }

  const queue = new WorkQueue(reportTrouble)
  const webhooks = new ReadWebhooks()
  const listener: FailureListener = {
    onFailure: (failure) => {
      webhooks.onFailure(failure)
      queue.add(() => inStore((log) => recordFailure(failure, worldOf(log))))
    },
    onAttempt: (attempt) =>
      queue.add(() => inStore((log) => recordAttempt(attempt, worldOf(log)))),
    onSuccess: (call) => {
      if (webhooks.isNews(call)) {
        queue.add(() => inStore((log) => webhooks.onRead(call, log)))
      }
    },
    onTrouble: reportTrouble,
  }
  const calls = new ModuleCalls(listener)
  const stopObserving = observeWorkflows(listener, () => calls.watch())
  const stopChecking = warnOfSecondCopy((text) => logger()?.warn(text))

  calls.watch()
  installed[KEY] = () => {
    stopChecking()
    stopObserving()
    calls.unwatch()
  }
}

/** Puts everything back as it was. */
export function removeFailureObserver(): void {
  installed[KEY]?.()
  installed[KEY] = undefined
}

/** Nothing is recorded where no store runs, or where its options say so. */
async function inStore(
  record: (log: ActivityLogModuleService) => Promise<void>
): Promise<void> {
  const log = resolved(ACTIVITY_LOG_MODULE) as ActivityLogModuleService | null // registered under this key by nobody else

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
    log: (type, message, options) => log.logEvent(type, message, options),
    submissionAttempt: async (orderId, { payload, at }) =>
      submissionAttemptAt(await recalled(log, orderId), at, payload),
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
        reportTrouble(error)

        return false
      }
    },
    graph: async (question) => {
      try {
        return await query.graph(question)
      } catch (error) {
        // What could not be looked up is missing in the entry; the failure is told all the same.
        reportTrouble(error)

        return { data: [] }
      }
    },
  }
}

/** Nothing where the log cannot be read now: the failure is told all the same, as a first attempt. */
async function recalled(
  log: ActivityLogModuleService,
  orderId: string
): Promise<ActivityEntry[]> {
  try {
    return await log.recall.timeline(orderId)
  } catch (error) {
    reportTrouble(error)

    return []
  }
}

function reportTrouble(error: unknown): void {
  logger()?.warn(
    `Activity log: watching for failures: ${error instanceof Error ? error.message : String(error)}`
  )
}

function logger(): Pick<Logger, "warn"> | null {
  return resolved(ContainerRegistrationKeys.LOGGER) as Logger | null // Medusa's own key
}

/** Null where no store has registered it. */
function resolved(key: string): unknown {
  const store: Pick<MedusaContainer, "resolve"> = container

  return store.resolve<unknown>(key, { allowUnregistered: true }) ?? null
}
