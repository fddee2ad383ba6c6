import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { watchSyncs } from "../../../syncs/watch-syncs"

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
    // The import goes on; it only is not told of.
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Activity log: imports cannot be watched (${String(error)})`)
  })
  next()
}

export const productSyncMiddlewares: MiddlewareRoute[] = [
  "/admin/products/export",
  "/admin/products/import",
  "/admin/products/import/:transaction_id/confirm",
  "/admin/products/imports",
  "/admin/products/imports/:transaction_id/confirm",
].map((matcher) => ({ methods: ["POST"], matcher, middlewares: [watch] }))
