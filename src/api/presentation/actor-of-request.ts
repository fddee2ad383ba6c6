import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "../../types"

/** Who sends the request: a user, or a secret API key. `/admin` lets in nobody else. */
export function actorOfRequest({
  auth_context: { actor_id, actor_type },
}: AuthenticatedMedusaRequest): Actor {
  return {
    type: actor_type === "api-key" ? "api-key" : "user",
    id: actor_id,
  }
}

/** The user who sends it; null where an API key does. */
export function userOfRequest(req: AuthenticatedMedusaRequest): string | null {
  const { type, id } = actorOfRequest(req)

  return type === "user" ? id : null
}
