import {
  exportInventoryItemsWorkflow,
  exportOrdersWorkflow,
  exportProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaSyncWorkflow } from "../catalog/medusa-syncs"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { recorderOf } from "../recorder"
import { isWithheld } from "../recording/storing/is-withheld"
import { isTruncated } from "../recording/storing/storable-payload"
import { recordProgress } from "../syncs/record-progress"
import { ROUTE_ANSWERED, toSyncProgress } from "../syncs/sync-progress"
import { watchSyncs } from "../syncs/watch-syncs"
import { declareAction } from "./action"
import { textIn } from "./read-payload"

/** A run that has not ended until then is believed to be dead. */
const PATIENCE_MS = 60 * 60 * 1000

/** Filters are Medusa's own, as its route took them. */
type Asked = { select: string[]; filter: object }

type Export = {
  workflow: MedusaSyncWorkflow
  /** One of Medusa's, ready to be run. */
  of: (container: MedusaContainer) => {
    run: (args: {
      input: Asked
    }) => Promise<{ transaction: { transactionId: string } }>
  }
}

/** The exports by their subject, as the payload names it. */
const EXPORTS = new Map<string, Export>([
  ["Product", { workflow: "export-products", of: exportProductsWorkflow }],
  ["Order", { workflow: "export-orders", of: exportOrdersWorkflow }],
  [
    "Inventory",
    { workflow: "export-inventory-items", of: exportInventoryItemsWorkflow },
  ],
])

/** An export of Medusa's own, with the same rows and columns; of an import it says why not. Any other sync is its integration's to repeat. */
export const runAgain = declareAction<Export & { asked: Asked }>({
  id: "run_again",
  types: ["sync.failed"],
  isOf: ({ payload }) =>
    payload.provider === "medusa" &&
    (payload.action === "import" ||
      EXPORTS.has(textIn(payload, "subject") ?? "")),
  // What is exported is known by the entry, which no route has read yet: those of each of Medusa's routes.
  policies: [
    { resource: "product", operation: "read" },
    { resource: "order", operation: "read" },
    { resource: "inventory_item", operation: "read" },
  ],
  target: ({ payload }) =>
    `${textIn(payload, "action") ?? ""}:${textIn(payload, "subject") ?? ""}`,
  mayHave: "The export may have been made",

  async check(entry, { container }) {
    const subject = textIn(entry.payload, "subject") ?? ""
    const known = EXPORTS.get(subject)

    if (entry.payload.action === "import") {
      return { impossible: "import_file" }
    }

    const { select, filter } = entry.payload

    // With a masked address in its filter, or half of its ids, it would be another export.
    if (
      !known ||
      !Array.isArray(select) ||
      isWithheld({ select, filter }) ||
      isTruncated(entry.payload)
    ) {
      return { impossible: "unknown_input" }
    }

    const failedAt = entry.last_occurred_at ?? entry.occurred_at
    const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
    const started = await log.listRecent({
      event_type: ["sync.started"],
      occurred_at: {
        gt: new Date(Math.max(+failedAt, Date.now() - PATIENCE_MS)),
      },
    })
    // Nothing in Medusa says that one goes on in the background: the log does.
    const isRunning = started.some(
      ({ payload }) =>
        payload.action === "export" && textIn(payload, "subject") === subject
    )

    return isRunning
      ? { impossible: "exported_already" }
      : {
          plan: {
            ...known,
            asked: {
              select: select.map(String),
              filter: Object(filter) as object, // an object, whatever stands there
            },
          },
        }
  },

  async run({ plan: { workflow, of, asked }, actor }, { container }) {
    await watchSyncs(container)

    // Goes on in the background.
    const { transaction } = await of(container).run({ input: asked })
    const run_id = transaction.transactionId
    const started = toSyncProgress({
      workflowId: workflow,
      transactionId: run_id,
      eventType: ROUTE_ANSWERED,
    })

    if (started) {
      await recordProgress(started, recorderOf(container, "workflow"), {
        actor,
      })
    }

    return { state: "started", run_id }
  },
})
