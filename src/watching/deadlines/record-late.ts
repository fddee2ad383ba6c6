import type { MedusaContainer } from "@medusajs/framework/types"
import { recorderOf } from "../../recorder"
import { record } from "../../recording/record"
import type { EntryDraft, OverduePayload, OrderStep } from "../../types"
import { clockMs, dueAt, type Term, type WorkingHours } from "./business-time"
import type { Sample } from "./judge"
import type { DeadlineRule } from "./rules"
import type { Waiting } from "./statements"

/** How long a step may take in this shop. */
export type Deadline = {
  step: OrderStep
  term: Term
  /** Null: around the clock. */
  hours: WorkingHours | null
}

/** What one search found of one step. */
export type FoundLate = {
  container: MedusaContainer
  rule: DeadlineRule
  deadline: Deadline
  /** The earliest of them. */
  late: Waiting[]
  sample: Sample | null
  /** All of them, which takes longer. */
  countLate: () => Promise<number>
}

const TYPE = "order.overdue"

/** As many as a person looks up. */
const NAMED_MAX = 20

/** An entry an order. Two parcels that are late are one late step. */
export async function recordLate({
  container,
  rule: { subject },
  deadline,
  late,
}: FoundLate): Promise<void> {
  const recorder = recorderOf(container, "reconcile")

  await Promise.all(
    late.map((waiting) =>
      record(TYPE, lateDraft(waiting, { deadline, subject }), recorder)
    )
  )
}

/** One entry for all that was late before anybody watched. None where nothing was. */
export async function recordSummary(found: FoundLate): Promise<void> {
  const { late } = found

  if (late.length) {
    await recordWhole(found, {
      kind: "already_late",
      late: await found.countLate(),
      order_ids: late.slice(-NAMED_MAX).map(({ order_id }) => order_id),
    })
  }
}

/** Once: the natural key has no time. */
export async function recordRarelyDone(found: FoundLate): Promise<void> {
  await recordWhole(found, { kind: "rarely_done", ...found.sample })
}

async function recordWhole(
  { container, deadline, rule: { prefix } }: FoundLate,
  said: OverduePayload
): Promise<void> {
  const limit = limitOf(deadline)

  await record(
    TYPE,
    {
      order_id: null,
      actor: null,
      // What was late when another deadline began is another thing.
      dedupe_key:
        said.kind === "rarely_done"
          ? `overdue:${deadline.step}:rarely_done`
          : `overdue:${deadline.step}:${prefix}:${limit.limit_ms}:already_late`,
      payload: { step: deadline.step, ...limit, ...said },
    },
    recorderOf(container, "reconcile")
  )
}

function lateDraft(
  { id, order_id, display_id, started_at }: Waiting,
  {
    deadline,
    subject,
  }: { deadline: Deadline; subject: FoundLate["rule"]["subject"] }
): EntryDraft<OverduePayload> {
  const { step, term, hours } = deadline
  const due = dueAt(started_at, term, hours)

  return {
    order_id,
    occurred_at: due,
    actor: null,
    dedupe_key: `overdue:${step}:${order_id}`,
    payload: {
      step,
      ...(display_id === null ? {} : { display_id }),
      ...limitOf(deadline),
      started_at: started_at.toISOString(),
      due_at: due.toISOString(),
      ...(subject ? { [subject]: id } : {}),
    },
  }
}

function limitOf({
  term,
  hours,
}: Deadline): Pick<OverduePayload, "limit_ms" | "is_business_time"> {
  return { limit_ms: clockMs(term), is_business_time: hours !== null }
}
