import { createHash } from "node:crypto"
import { catalog } from "../catalog"
import { actorOf } from "../recording/wording/medusa-ids"
import type { Graph } from "../recording/load-facts"
import { record } from "../recording/record"
import type { ActivityPayload, Actor, LogEventOptions } from "../types"
import { type Attempt, type Failure, raisedBy } from "./failure"
import { outcomeOf } from "./judging/outcome-of"
import { mapperOf } from "./mapping"
import type {
  FailureDraft,
  MapperWorld,
  ReadFailure,
} from "./mapping/failure-mapper"
import { submissionIn, submissionPayload } from "./mapping/submission"
import { describeError, type ErrorFacts } from "./judging/describe-error"
import { findOrder } from "./judging/find-order"
import { isOfForeignSession, isProblem } from "./judging/is-problem"
import { withoutWrapping } from "./judging/without-wrapping"

/** What recording a failure needs of the world, handed in. */
export type FailureWorld = MapperWorld & {
  graph: Graph
  includeStack: boolean
  log: (
    type: string,
    message: string,
    options: LogEventOptions
  ) => Promise<unknown>
}

/** Judges a failure, finds its order, and records it; or not, where it is no failure of the shop's. */
export async function recordFailure(
  failure: Failure,
  world: FailureWorld
): Promise<void> {
  const mapper = mapperOf(failure)
  const isRecorded =
    mapper !== null &&
    isProblem(failure) &&
    (failure.is_final || mapper.recordsEachAttempt)

  if (!isRecorded || (await isOfForeignSession(failure, world))) {
    return
  }

  const error = withoutWrapping(describeError(raisedBy(failure), world))
  const found = withoutOrderInTheMaking(
    failure,
    await findOrder(failure, world.graph)
  )
  const drafts = [await mapper.read({ failure, error, found }, world)].flat()

  for (const draft of drafts) {
    if (draft) {
      await recordDraft(draft, { failure, error, found }, world)
    }
  }
}

async function recordDraft(
  draft: FailureDraft,
  { failure, error, found }: ReadFailure,
  world: FailureWorld
): Promise<void> {
  const payload = {
    ...commonPayload(failure, error),
    ...(draft.order_id || !Object.keys(found.ids).length
      ? {}
      : { ids: found.ids }),
    ...draft.payload,
  }

  await record(
    draft.type,
    {
      order_id: draft.order_id,
      payload,
      occurred_at: failure.occurred_at,
      actor: actorBehind(failure),
      caused_by: failure.scope?.cause?.id ?? null,
      dedupe_key: draft.dedupe_key ?? naturalKey(failure, draft, error),
      occurrences: failure.times ?? 1,
    },
    { catalog, source: "workflow", log: world.log }
  )
}

/** Records a submission that is tried once more; the first attempt is none. */
export async function recordAttempt(
  attempt: Attempt,
  world: FailureWorld
): Promise<void> {
  const { order_id } = await findOrder(attempt, world.graph)
  const submission = submissionPayload(
    submissionIn(attempt.call.args),
    world.providerName
  )
  const number = order_id
    ? await world.submissionAttempt(order_id, {
        payload: submission,
        at: attempt.occurred_at,
      })
    : 1

  if (!order_id || number === 1) {
    return
  }

  const { max_attempts } = attempt
  const payload = {
    ...submission,
    attempt: number,
    // A person may have tried before: then the workflow's own limit counts something else.
    ...(max_attempts && number <= max_attempts ? { max_attempts } : {}),
  }

  await record(
    "order.submission_retried",
    {
      order_id,
      payload,
      occurred_at: attempt.occurred_at,
      actor: actorBehind(attempt),
      caused_by: attempt.scope?.cause?.id ?? null,
      dedupe_key: attempt.step
        ? `submission_retry:${attempt.step.transaction_id}:${attempt.attempt}`
        : null,
    },
    { catalog, source: "workflow", log: world.log }
  )
}

/** Medusa's checkout, by itself or as a step of a workflow of the shop's own (2.21, `core-flows/dist/cart/workflows/complete-cart.js`). */
const CHECKOUT = "complete-cart"

/** Checkout makes the order before it takes the money, and takes it back where that fails: only the cart stays. */
function withoutOrderInTheMaking<Found extends { order_id: string | null }>(
  { step }: Failure,
  found: Found
): Found {
  return [step?.workflow, step?.root_workflow].includes(CHECKOUT)
    ? { ...found, order_id: null }
    : found
}

function commonPayload(failure: Failure, error: ErrorFacts): ActivityPayload {
  const { step, scope, attempt, max_attempts } = failure
  const request = scope?.request?.facts()
  const outcome = outcomeOf(failure, {
    raised: raisedBy(failure),
    status: error.status,
  })

  return {
    action: actionOf(failure),
    cause: error.message,
    ...(outcome ? { outcome } : {}),
    ...(error.code ? { code: error.code } : {}),
    ...(max_attempts ? { attempt, max_attempts } : {}),
    error: {
      name: error.name,
      ...(error.type ? { type: error.type } : {}),
      ...(error.status ? { status: error.status } : {}),
      ...(error.causes.length ? { causes: error.causes } : {}),
      ...(error.stack ? { stack: error.stack } : {}),
    },
    ...(step
      ? {
          workflow: step.workflow,
          step: step.step,
          transaction_id: step.transaction_id,
        }
      : {}),
    ...(request ? { request: `${request.method} ${request.path}` } : {}),
  }
}

/** What somebody asked for. Jobs are workflows whose names begin so (2.21, `framework/dist/jobs/job-loader.js`). */
function actionOf({ step, call }: Failure): string {
  return step?.root_workflow.replace(/^job-/, "") ?? call?.name ?? "action"
}

function naturalKey(
  { step, call, attempt }: Failure,
  draft: FailureDraft,
  error: ErrorFacts
): string | null {
  if (!step) {
    return null
  }

  const facts = JSON.stringify([
    step.transaction_id,
    step.step,
    attempt,
    call?.name,
    draft.payload.payment_id,
    error.message,
  ])

  return `failure:${createHash("sha256").update(facts).digest("base64url")}`
}

/** Columns of Medusa's inputs that name a person. */
const ACTOR_KEYS = ["created_by", "captured_by", "canceled_by", "confirmed_by"]

/** Who asked for it: said by the code, or by the request, or by the workflow's own input. */
function actorBehind({
  scope,
  inputs,
  is_attended,
}: Pick<Failure, "scope" | "inputs" | "is_attended">): Actor | null {
  const asking = is_attended ? scope?.request?.facts().actor : null

  return (
    scope?.actor ??
    asking ??
    inputs.map(personIn).find(Boolean) ??
    (is_attended ? null : { type: "system", id: null })
  )
}

function personIn(input: unknown): Actor | null {
  if (typeof input !== "object" || input === null) {
    return null
  }

  const ids = ACTOR_KEYS.map((key) => (input as ActivityPayload)[key]) // read by name only

  return actorOf(ids.find((id) => typeof id === "string"))
}
