import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * The action that a request names. Rights are checked by the address as it was sent: one that spells the name
 * otherwise (`submit%5Fagain`) would need none of those of what it does.
 *
 * @throws MedusaError `not_found` for such a spelling
 */
export function actionOfRequest({
  originalUrl,
  params: { action = "" },
}: AuthenticatedMedusaRequest): string {
  const [address = ""] = originalUrl.split("?")

  if (!address.split("/").includes(action)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `No action ${action}`)
  }

  return action
}
