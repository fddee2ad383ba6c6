import { rememberRuns } from "../since-last-run"

const QUARTER_HOUR_MS = 900_000

const at = (time: string) => new Date(`2026-02-16T${time}:00Z`)

/** Runs at each of these times; answers since when each run was to search. */
async function looks(...times: string[]) {
  const look = rememberRuns(QUARTER_HOUR_MS)
  const since: string[] = []

  for (const time of times) {
    await look(at(time), async (from) => void since.push(from.toISOString()))
  }

  return since
}

it("reaches back a day at first, and later as far as the overlap before the last run", async () => {
  expect(await looks("12:00", "12:05")).toEqual([
    "2026-02-15T12:00:00.000Z",
    "2026-02-16T11:45:00.000Z",
  ])
})

it("covers the time of a look that failed", async () => {
  const look = rememberRuns(QUARTER_HOUR_MS)
  const since: Date[] = []
  await look(at("12:00"), async () => undefined)
  const failing = look(at("12:05"), () => Promise.reject(new Error("away")))
  await expect(failing).rejects.toThrow("away")

  await look(at("13:00"), async (from) => void since.push(from))

  expect(since).toEqual([at("11:45")])
})
