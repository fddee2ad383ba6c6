import { once } from "node:events"
import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { Actor, ActorType } from "../../types"
import { withRequest } from "./activity-context"

const ACTOR_TYPES: Record<string, ActorType> = {
  user: "user",
  "api-key": "api-key",
  customer: "customer",
}

/**
 * Lets whatever fails while a request is served know that request. It reads nothing of it: that
 * happens when something has failed.
 */
export function requestContext(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  withRequest(
    {
      facts: () => ({
        method: req.method,
        // Without the query, which may hold what a customer searched for.
        path: req.originalUrl.split("?")[0] ?? "",
        actor: actorOf(req),
        body: req.body,
      }),
      answered: () => answered(res),
      isAnswered: () => res.writableEnded || res.destroyed,
    },
    next
  )
}

/** Some answers take minutes, and some never end. */
const ANSWER_MAX_MS = 2_000

async function answered(res: MedusaResponse): Promise<void> {
  if (res.writableFinished || res.destroyed) {
    return
  }

  await once(res, "close", {
    signal: AbortSignal.timeout(ANSWER_MAX_MS),
  }).catch(() => {
    // Too late, or broken off: nobody to wait for either way.
  })
}

function actorOf(req: MedusaRequest): Actor | null {
  // Set by Medusa's authentication, which runs after this middleware and not on every route.
  const auth = (req as Partial<AuthenticatedMedusaRequest>).auth_context
  const type = ACTOR_TYPES[auth?.actor_type ?? ""]

  return type && auth?.actor_id ? { type, id: auth.actor_id } : null
}
