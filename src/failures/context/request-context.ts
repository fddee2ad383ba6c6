import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { Actor, ActorType } from "../../types"
import type { RequestFacts, ServedRequest } from "../failure"
import { onlyIds } from "../judging/collect-ids"
import { withRequest } from "./activity-context"

const ACTOR_TYPES: Record<string, ActorType> = {
  user: "user",
  "api-key": "api-key",
  customer: "customer",
}

/** How long an answer is waited for: some take minutes, and some never end. */
const ANSWER_MAX_MS = 2_000

/**
 * Lets whatever fails while a request is served know that request. It reads nothing of it: that
 * happens when something has failed.
 */
export function requestContext(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  withRequest(new RunningRequest(req, res), next)
}

/**
 * One request. While it is served, it is read where somebody asks. When its answer is out or whoever
 * asked has gone, only what may still be asked for is kept: a connection that was opened meanwhile
 * stays in this request's context for hours, and would keep its headers, body and socket alive.
 *
 * No method is an arrow function: compiled, it would share the constructor's variables, and keep both.
 */
class RunningRequest implements ServedRequest {
  private read: () => RequestFacts
  private isWriting: () => boolean
  private isOver: boolean
  private readonly over: Promise<void>
  private waited: Promise<void> | undefined

  constructor(req: MedusaRequest, res: MedusaResponse) {
    this.read = () => factsOf(req)
    this.isWriting = () => !res.writableEnded && !res.destroyed
    this.isOver = res.writableFinished || res.destroyed
    this.over = new Promise((resolve) => {
      res.once("close", () => {
        this.close()
        resolve()
      })
    })
  }

  facts(): RequestFacts {
    return this.read()
  }

  /** One promise for all who wait, and one listener on the response, however many that are. */
  answered(): Promise<void> {
    this.waited ??= this.isOver
      ? Promise.resolve()
      : Promise.race([this.over, inTime()])

    return this.waited
  }

  isAnswered(): boolean {
    return !this.isWriting()
  }

  private close(): void {
    const facts = this.read()
    const kept = { ...facts, body: onlyIds(facts.body) }

    this.isOver = true
    this.read = () => kept
    this.isWriting = () => false
  }
}

function inTime(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ANSWER_MAX_MS).unref()
  })
}

function factsOf(req: MedusaRequest): RequestFacts {
  return {
    method: req.method,
    // Without the query, which may hold what a customer searched for.
    path: req.originalUrl.split("?")[0] ?? "",
    actor: actorOf(req),
    body: req.body,
  }
}

function actorOf(req: MedusaRequest): Actor | null {
  // Set by Medusa's authentication, which runs after this middleware and not on every route.
  const auth = (req as Partial<AuthenticatedMedusaRequest>).auth_context
  const type = ACTOR_TYPES[auth?.actor_type ?? ""]

  return type && auth?.actor_id ? { type, id: auth.actor_id } : null
}
