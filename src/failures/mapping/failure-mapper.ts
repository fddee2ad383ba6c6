import type { FactContext } from "../../types"
import type { ActivityPayload, ActivityType } from "../../types"
import type { Graph } from "../../recording/load-facts"
import type { Failure } from "../failure"
import type { ErrorFacts } from "../judging/describe-error"
import type { FoundOrder } from "../judging/find-order"

/** What was found out about a failure before it is put into words. */
export type ReadFailure = {
  failure: Failure
  error: ErrorFacts
  found: FoundOrder
}

/** What mappers may ask. */
export type MapperWorld = {
  /** Answers no rows where Medusa cannot be read: a failure is recorded with what is known. */
  graph: Graph
  /** Whether Medusa has no such thing. False where Medusa cannot be read: nothing is left out for that. */
  isMissing: (entity: string, id: string) => Promise<boolean>
  providerName: FactContext["providerName"]
  emails: FactContext["emails"]
  /** Which attempt at submitting these items it is, counted since the last one that succeeded. */
  submissionAttempt: (
    orderId: string,
    submission: { payload: ActivityPayload; at: Date }
  ) => Promise<number>
}

export type FailureDraft = {
  type: ActivityType
  order_id: string | null
  /** Added to what every failure's payload holds. */
  payload: ActivityPayload
  /** Natural key, where the failure has a better one than where and what it was. */
  dedupe_key?: string
}

/** Turns one kind of failure into an entry. */
export type FailureMapper = {
  /** Whether each attempt is recorded, or only the last one. */
  recordsEachAttempt: boolean
  /** Null: nothing to record. Several: a batch of which more than one failed. */
  read(
    read: ReadFailure,
    world: MapperWorld
  ): Promise<FailureDraft | FailureDraft[] | null>
}
