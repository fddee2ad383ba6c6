import { resolvePermissions } from "@medusajs/framework"
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { allActions } from "../../acting/actions"
import { rightsToPress, type Allows, type Right } from "../../acting/rights"

type Metadata = { roles?: string[] }

/**
 * Which actions whoever asks may press: all of them, but where the shop uses roles (feature flag `rbac`). Those
 * are in the token, as for Medusa's own routes (2.21, `framework/dist/http/middlewares/check-permissions.js`).
 */
export async function allowedActions({
  auth_context,
  scope,
}: Pick<
  AuthenticatedMedusaRequest,
  "auth_context" | "scope"
>): Promise<Allows> {
  // As Medusa writes it into its tokens; one that a shop signs itself may have none.
  const { roles = [] } = (auth_context.app_metadata ?? {}) as Metadata
  const granted = await resolvePermissions({
    roles,
    universe: allActions().flatMap(rightsToPress),
    container: scope,
  })
  const keyOf = ({ resource, operation }: Right) => `${resource}:${operation}`

  return (action) =>
    rightsToPress(action).every((right) => granted.has(keyOf(right)))
}
