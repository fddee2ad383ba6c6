import { until } from "../../../../../integration-tests/helpers/until"
import {
  GAP,
  ONE_BAD_ROW,
  OUTAGE,
  ROW_FAULT,
  row,
  setUp,
} from "./writer-in-memory"

it("lets a bad row cost only itself, and says so in the log", async () => {
  const { database, write, logged } = setUp()
  database.fault = (messages) => (messages.includes("bad") ? ROW_FAULT : null)

  const rows = ["a", "bad", "b", "c"].map(row)
  const answers = await Promise.all(rows.map((each) => write(each)))
  await until(() => database.gaps.length, { what: "the gap" })

  expect(answers).toEqual([rows[0], null, rows[2], rows[3]])
  expect([...database.written].sort()).toEqual(["a", "b", "c"])
  expect(database.gaps).toEqual([ONE_BAD_ROW])
  expect(logged).toEqual([
    "Activity log: PostgreSQL refused x.y (bad row). It is not recorded.",
  ])
})

it("records the gap of a bad row that came alone", async () => {
  const { database, writer, write } = setUp()
  database.fault = (messages) => (messages.includes("bad") ? ROW_FAULT : null)

  await write(row("bad"))
  await writer.close(1000)

  expect(database.gaps).toEqual([ONE_BAD_ROW])
})

it("goes on after an outage whose only waiting row was a bad one", async () => {
  jest.useFakeTimers()
  const { database, write } = setUp()
  database.fault = () => OUTAGE
  const first = write(row("bad"))
  await jest.advanceTimersByTimeAsync(0)
  await first
  database.fault = (messages) => (messages.includes("bad") ? ROW_FAULT : null)
  await jest.advanceTimersByTimeAsync(600_000)

  void write(row("good"))
  await jest.advanceTimersByTimeAsync(600_000)
  jest.useRealTimers()

  expect(database.written).toContain("good")
})

it("does not turn in circles where a table refuses every row", async () => {
  const { database, writer, write } = setUp()
  database.fault = () => ROW_FAULT

  await write(row("a"))
  await writer.close(1000)

  expect(database.batches.length).toBeLessThan(5)
})

it("counts a fact that is refused again and again once, and all of one cause in one gap", async () => {
  const { database, writer, write, logged } = setUp()
  database.fault = (names) => (names.includes(GAP) ? null : ROW_FAULT)
  const facts = ["a", "b", "c"].map((name) => () => ({
    ...row(name),
    dedupe_key: `fact:${name}`,
  }))

  await Promise.all([...facts, ...facts, ...facts].map((fact) => write(fact())))
  await writer.close(1000)

  expect(database.gaps).toEqual([
    "3 events could not be recorded between 00:00 UTC and 00:00 UTC: the database refused them (bad row)",
  ])
  expect(logged).toHaveLength(3)
})

it("records what was lost before it came here, with its own reason", async () => {
  const { database, writer } = setUp()
  const at = new Date(0)

  writer.reportLoss({ count: 2, from: at, to: at, reason: "failures" })
  await writer.flush(1000)

  expect(database.gaps).toEqual([
    "2 events could not be recorded between 00:00 UTC and 00:00 UTC: more failed at once than could be kept",
  ])
})
