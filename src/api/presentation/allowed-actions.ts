import { resolvePermissions } from "@medusajs/framework"
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { allActions } from "../../acting/actions"
import { rightsToPress, type Allows, type Right } from "../../acting/rights"

type Metadata = { roles?: string[] }

type Asking = Pick<AuthenticatedMedusaRequest, "auth_context" | "scope">

/** Which actions whoever asks may press: all of them, but where the shop uses roles (feature flag `rbac`). */
export async function allowedActions(req: Asking): Promise<Allows> {
  const isGranted = await granted(req, allActions().flatMap(rightsToPress))

  return (action) => rightsToPress(action).every(isGranted)
}

/** Whether whoever asks may stop an action over a group. */
export async function mayStopRuns(req: Asking): Promise<boolean> {
  return rightsToPress().every(await granted(req, rightsToPress()))
}

/**
 * Which of the rights somebody has. Their roles are in the token, as for Medusa's own routes
 * (2.21, `framework/dist/http/middlewares/check-permissions.js`).
 */
async function granted(
  { auth_context, scope }: Asking,
  universe: Right[]
): Promise<(right: Right) => boolean> {
  // As Medusa writes it into its tokens; one that a shop signs itself may have none.
  const { roles = [] } = (auth_context.app_metadata ?? {}) as Metadata
  const held = await resolvePermissions({ roles, universe, container: scope })

  return ({ resource, operation }) => held.has(`${resource}:${operation}`)
}
