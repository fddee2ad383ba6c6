import { toStorablePayload } from "../../recording/storing/storable-payload"
import { toStake } from "../../recording/storing/stake"
import type { Failure } from "../failure"
import { collectIds } from "../judging/collect-ids"
import { describeError } from "../judging/describe-error"
import { toWork } from "../to-work"

const NAMES = 100_000

/** An object with very many fields, that counts how often they are listed and read. */
const longObject = () => {
  const counts = { listed: 0, read: 0 }
  const fields = Object.fromEntries(
    Array.from({ length: NAMES }, (_, index) => [`sku_${index}`, index])
  )
  const value = new Proxy(fields, {
    ownKeys: (target) => {
      counts.listed += 1

      return Reflect.ownKeys(target)
    },
    get: (target, name) => {
      counts.read += 1

      return Reflect.get(target, name) as unknown
    },
  })

  return { value, counts }
}

const failureWith = (input: unknown): Failure => ({
  error: Object.assign(new Error("refused"), { data: input }),
  step: null,
  call: { name: "fulfillment.createFulfillment", args: [input] },
  refusals: [],
  attempt: 1,
  max_attempts: null,
  is_final: true,
  inputs: [input],
  occurred_at: new Date(0),
  scope: null,
  is_attended: false,
  is_answered: false,
})

/** Listing cannot be had in parts: a million names cost 340 ms each time. */
it("lists the names of a long object once on its way into the log, and reads the first of its fields", () => {
  const { value, counts } = longObject()
  const failure = failureWith(value)

  toWork(failure, async () => undefined)
  collectIds(failure.inputs)
  describeError(failure.error, { includeStack: false })
  toStake(value)
  const payload = toStorablePayload(value)

  expect(counts.listed).toBe(1)
  expect(counts.read).toBeLessThan(5000)
  expect(Object.keys(payload)).toHaveLength(201)
  expect(payload).toMatchObject({ sku_0: 0, sku_199: 199, _truncated: true })
})

it("reads no more of an error with very many fields", () => {
  const error = new Error("refused")
  let read = 0
  for (let index = 0; index < 5000; index += 1) {
    Object.defineProperty(error, `field_${index}`, {
      enumerable: true,
      get: () => (read += 1),
    })
  }

  const { error: kept } = toStorablePayload({ error })

  expect(read).toBeLessThan(300)
  expect(kept).toMatchObject({ message: "refused", field_0: 1 })
})

it("makes the size of a long object that of all its fields", () => {
  const { value } = longObject()

  const { bytes } = toWork(failureWith(value), async () => undefined)

  expect(bytes).toBeGreaterThan(NAMES * 50)
})
