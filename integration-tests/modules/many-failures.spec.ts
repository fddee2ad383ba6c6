import type { Failure } from "../../src/failures/failure"
import { recordFailure } from "../../src/failures/record-failure"
import { toWork } from "../../src/failures/to-work"
import { WorkQueue } from "../../src/failures/work-queue"
import { useActivityLog } from "../helpers/use-activity-log"

const FAILURES = 2500
const orderId = (index: number) => `order_${String(index).padStart(26, "0")}`

/** A submission that the provider of an order refused. */
const refusal = (order_id: string, more: object = {}): Failure => ({
  error: Object.assign(new Error("insufficient stock"), { status: 422 }),
  step: null,
  call: {
    name: "fulfillment.createFulfillment",
    args: [{ provider_id: "printify_printify", items: [] }],
  },
  refusals: [],
  attempt: 1,
  max_attempts: null,
  is_final: true,
  inputs: [{ order_id, ...more }],
  occurred_at: new Date(),
  scope: null,
  is_attended: false,
  is_answered: false,
})

/** The queue, the judging and the log are the real ones; only Medusa is not asked. */
describe(`${FAILURES} failures that come at once`, () => {
  const log = useActivityLog()

  const queueOf = () => {
    const errors: unknown[] = []
    const queue = new WorkQueue(
      (error) => errors.push(error),
      (count) => {
        const now = new Date()
        void log.service.reportLoss({
          count,
          from: now,
          to: now,
          reason: "failures",
        })
      }
    )
    const add = (failure: Failure) =>
      queue.add(
        toWork(failure, (times) =>
          recordFailure(
            { ...failure, times },
            {
              emails: {
                templates: { confirmation: [], shipping: [] },
                ignoreChannels: [],
              },
              includeStack: false,
              providerName: () => "Printify",
              submissionAttempt: async () => 1,
              isMissing: async () => false,
              graph: async () => ({ data: [] }),
              log: (type, message, options) =>
                log.service.logEvent(type, message, options),
            }
          )
        )
      )

    return { queue, add, errors }
  }

  const settled = async (queue: WorkQueue) => {
    expect(await queue.settle(120_000)).toBe(0)
    expect(await log.service.flush(20_000)).toEqual({ unrecorded: 0 })
  }

  const sumOf = async (sql: string) => {
    const [row] = await log.query<{ sum: string | null }>(sql)

    return Number(row?.sum)
  }

  it("are recorded, each on its order", async () => {
    const { queue, add, errors } = queueOf()

    for (let index = 0; index < FAILURES; index += 1) {
      add(refusal(orderId(index)))
    }
    await settled(queue)

    expect(errors).toEqual([])
    expect(
      await sumOf(
        "select count(distinct order_id) as sum from activity_log where event_type = 'order.submission_failed'"
      )
    ).toBe(FAILURES)
  }, 180_000)

  it("are recorded or counted, where they keep more memory alive than there is room", async () => {
    const { queue, add, errors } = queueOf()

    for (let index = 0; index < FAILURES; index += 1) {
      // Of 50 orders, with inputs that weigh 250 MB in all.
      add(
        refusal(orderId(index % 50), { file: `${"x".repeat(50_000)}${index}` })
      )
    }
    await settled(queue)

    expect(errors).toEqual([])
    const recorded = await sumOf(
      "select sum(occurrences) from activity_log where event_type = 'order.submission_failed' and resolved_at is null"
    )
    const lost = await sumOf(
      "select coalesce(sum((payload->>'count')::int), 0) as sum from activity_log where event_type = 'activity_log.gap'"
    )
    expect(recorded + lost).toBe(FAILURES)
    expect(recorded).toBeGreaterThan(600)
  }, 180_000)
})
