import { DatabaseClock } from "../database-clock"

/** A process whose clock is behind, and its database: each question takes so long, half of it there. */
const setUp = (behindMs: number, answers: (number | "fails")[]) => {
  const process = { now: 1_000_000_000_000, asked: 0, behindMs }
  const clock = new DatabaseClock(
    async () => {
      const tookMs = answers[process.asked] ?? 0
      process.asked += 1

      if (tookMs === "fails") {
        throw new Error("no connection")
      }

      const shown = process.now + tookMs / 2 + process.behindMs
      process.now += tookMs

      return new Date(shown)
    },
    () => process.now
  )

  return { clock, process }
}

const minuteLater = async ({ clock, process }: ReturnType<typeof setUp>) => {
  process.now += 60_001
  clock.at(new Date(0), clock.offsetMs)
  await Promise.resolve()
  await Promise.resolve()
  await Promise.resolve()
}

it("is off by nothing as long as nobody knows", () => {
  const { clock } = setUp(5000, ["fails"])

  expect(clock.offsetMs).toBe(0)
})

it.each([
  { behindMs: 5000, tookMs: 20, offsetMs: 4990 },
  { behindMs: -5000, tookMs: 20, offsetMs: -4990 },
  { behindMs: 0, tookMs: 3000, offsetMs: 0 },
  { behindMs: 1000, tookMs: 3000, offsetMs: 0 },
  { behindMs: 40, tookMs: 2, offsetMs: 0 },
])(
  "knows as much as an answer after $tookMs ms says of $behindMs ms",
  async ({ behindMs, tookMs, offsetMs }) => {
    const { clock } = setUp(behindMs, [tookMs])

    await clock.measure()

    expect(clock.offsetMs).toBe(offsetMs)
  }
)

it("knows more by a quicker answer, and no less by a slower one", async () => {
  const used = setUp(1000, [3000, 20, 3000])
  await used.clock.measure()

  await minuteLater(used)
  expect(used.clock.offsetMs).toBe(990)

  await minuteLater(used)
  expect(used.process.asked).toBe(3)
  expect(used.clock.offsetMs).toBe(990)
})

it("believes the last answer where somebody has set the clock", async () => {
  const used = setUp(5000, [20, 20])
  await used.clock.measure()

  used.process.behindMs = 0
  await minuteLater(used)

  expect(used.clock.offsetMs).toBe(0)
})

it("keeps what it knows where the database does not answer", async () => {
  const used = setUp(5000, [20, "fails"])
  await used.clock.measure()

  await minuteLater(used)

  expect(used.process.asked).toBe(2)
  expect(used.clock.offsetMs).toBe(4990)
})

it("asks once a minute, however often it is wanted", async () => {
  const { clock, process } = setUp(0, [])
  await clock.measure()

  for (let times = 0; times < 100; times += 1) {
    clock.at(new Date(0), clock.offsetMs)
  }

  expect(process.asked).toBe(1)
})

it("moves what was dated a moment ago, and leaves a date of last year", async () => {
  const { clock, process } = setUp(5000, [0])
  await clock.measure()
  const now = new Date(process.now)
  const lastYear = new Date(process.now - 365 * 24 * 60 * 60_000)

  expect(clock.now()).toEqual(new Date(process.now + 5000))
  expect(clock.at(now)).toEqual(new Date(process.now + 5000))
  expect(clock.at(lastYear)).toEqual(lastYear)
  expect(clock.dated({ occurred_at: now }, -1000)).toEqual({
    occurred_at: new Date(process.now - 1000),
  })
  expect(clock.dated({ occurred_at: "2026" })).toEqual({ occurred_at: "2026" })
})
