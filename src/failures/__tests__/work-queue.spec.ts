import { roughSize } from "../rough-size"
import { WorkQueue } from "../work-queue"

const MEGABYTE = 1_000_000

function setUp() {
  const lost: number[] = []
  const troubles: unknown[] = []
  const done: string[] = []
  const queue = new WorkQueue(
    (error) => troubles.push(error),
    (times) => lost.push(times)
  )
  let open: () => void = () => undefined
  const gate = new Promise<void>((resolve) => (open = resolve))
  const add = (lane: string, name: string, bytes = 1) =>
    queue.add({
      lane,
      key: `${lane}|${name.replace(/\d/g, "")}`,
      bytes,
      run: async (times) => {
        await gate
        done.push(times > 1 ? `${lane} ${name} ×${times}` : `${lane} ${name}`)
      },
    })

  return { queue, add, open, done, lost, troubles }
}

it("keeps the order within a lane, and lets no lane wait for another", async () => {
  const { queue, add, open, done } = setUp()
  let isStuck = true
  queue.add({
    lane: "stuck",
    key: "stuck",
    bytes: 1,
    run: async () => {
      while (isStuck) await new Promise(setImmediate)
    },
  })
  for (const name of ["a1", "b2", "c3"]) add("order_1", name)
  add("order_2", "x")
  open()

  await queue.settle(50)
  const beforeTheStuckOne = [...done]
  isStuck = false

  expect(await queue.settle(1000)).toBe(0)
  expect(
    beforeTheStuckOne.filter((each) => each.startsWith("order_1"))
  ).toEqual(["order_1 a1", "order_1 b2", "order_1 c3"])
  expect(beforeTheStuckOne).toContain("order_2 x")
})

it("keeps thousands, where they weigh little", async () => {
  const { queue, add, open, done, lost } = setUp()
  for (let count = 0; count < 5000; count += 1) add(`order_${count}`, "refused")
  open()

  expect(await queue.settle(5000)).toBe(0)
  expect(done).toHaveLength(5000)
  expect(lost).toEqual([])
})

it("keeps the newest of each key when there is no more room, and counts the others", async () => {
  const { queue, add, open, done, lost } = setUp()
  for (let lane = 0; lane < 4; lane += 1) add(`busy_${lane}`, "runs")
  add("order_1", "refused1", 40 * MEGABYTE)
  add("order_2", "refused1", 20 * MEGABYTE)
  for (const count of [2, 3, 4])
    add("order_1", `refused${count}`, 40 * MEGABYTE)
  add("order_3", "refused1", 60 * MEGABYTE)
  open()

  await queue.settle(1000)

  expect(done.slice(4)).toEqual(["order_1 refused4 ×4", "order_2 refused1"])
  expect(lost).toEqual([1])
})

it("goes on after what throws, and says how much is left at the deadline", async () => {
  const { queue, add, troubles, open } = setUp()
  queue.add({
    lane: "a",
    key: "a",
    bytes: 1,
    run: () => Promise.reject(new Error("no")),
  })
  add("a", "waits")

  expect(await queue.settle(10)).toBe(1)
  open()
  expect(await queue.settle(1000)).toBe(0)
  expect(troubles).toEqual([new Error("no")])
})

describe("roughSize", () => {
  it("counts the whole of which it reads the beginning", () => {
    const reads: string[] = []
    const list = new Proxy(Array<string>(1_000_000).fill("x".repeat(24)), {
      get: (target, key) => {
        reads.push(String(key))

        return Reflect.get(target, key) as unknown
      },
    })

    const bytes = roughSize({ ids: list })

    expect(bytes).toBeGreaterThan(50 * MEGABYTE)
    expect(reads.length).toBeLessThan(2000)
  })

  it("ends in circles, and where a getter throws", () => {
    const input: Record<string, unknown> = { text: "x".repeat(1000) }
    input.self = input

    expect(roughSize(input)).toBeGreaterThan(2000)
    expect(
      roughSize({
        get boom() {
          throw new Error("no")
        },
      })
    ).toBeGreaterThan(0)
  })
})
