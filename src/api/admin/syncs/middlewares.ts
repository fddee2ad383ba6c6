import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaSyncWorkflow } from "../../../catalog/medusa-syncs"
import { recorderOf } from "../../../recorder"
import { recordProgress } from "../../../syncs/record-progress"
import { ROUTE_ANSWERED, toSyncProgress } from "../../../syncs/sync-progress"
import { watchSyncs } from "../../../syncs/watch-syncs"
import { actorOfRequest } from "../../presentation/actor-of-request"

/**
 * Imports and exports begin with a request: there is no earlier moment at which a plugin may ask
 * for the workflow engine. An import goes on with a second one, perhaps after a restart.
 */
async function watch(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  await watchSyncs(req.scope).catch((error: unknown) => {
    // It goes on all the same, and only is not recorded.
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `Activity log: imports and exports cannot be watched (${String(error)})`
      )
  })
  next()
}

/** The engine sees an export only from its first step in the background on; its name stands in the answer. */
function recordStart(workflowId: MedusaSyncWorkflow) {
  return (
    req: AuthenticatedMedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction
  ): void => {
    const occurred_at = new Date()
    const answer = res.json.bind(res)

    res.json = (body: unknown) => {
      const progress = toSyncProgress({
        workflowId,
        transactionId: transactionIn(body),
        eventType: ROUTE_ANSWERED,
      })

      if (progress?.payload.run_id) {
        // logEvent never rejects, and nobody waits for it.
        void recordProgress(progress, recorderOf(req.scope, "workflow"), {
          occurred_at,
          actor: actorOfRequest(req),
        })
      }

      return answer(body)
    }

    next()
  }
}

function transactionIn(body: unknown): string {
  return typeof body === "object" &&
    body !== null &&
    "transaction_id" in body &&
    typeof body.transaction_id === "string"
    ? body.transaction_id
    : ""
}

const IMPORTS = [
  "/admin/products/import",
  "/admin/products/import/:transaction_id/confirm",
  "/admin/products/imports",
  "/admin/products/imports/:transaction_id/confirm",
]

const EXPORTS = {
  "/admin/products/export": "export-products",
  "/admin/orders/export": "export-orders",
  "/admin/inventory-items/export": "export-inventory-items",
} satisfies Record<string, MedusaSyncWorkflow>

export const syncMiddlewares: MiddlewareRoute[] = [
  ...IMPORTS.map((matcher): MiddlewareRoute => ({
    methods: ["POST"],
    matcher,
    middlewares: [watch],
  })),
  ...Object.entries(EXPORTS).map(([matcher, workflow]): MiddlewareRoute => ({
    methods: ["POST"],
    matcher,
    middlewares: [watch, recordStart(workflow)],
  })),
]
