import { until } from "../../../../../integration-tests/helpers/until"
import { toEntryRow } from "../../../../recording/entry-row"
import type { ActivityEntry } from "../../../../types"
import { EntryWriter } from "../entry-writer"
import { toGapEntry } from "../gap-entry"

const OUTAGE = Object.assign(new Error("lock timeout"), { code: "55P03" })
const ROW_FAULT = Object.assign(new Error("bad row"), { code: "22001" })

let nextId = 0

function row(message: string): ActivityEntry {
  nextId += 1
  return toEntryRow(
    { event_type: "x.y", message },
    { id: `actlog_${nextId}`, now: new Date(nextId) }
  )
}

const noFault: (messages: string[]) => Error | null = () => null

/** A database in memory that refuses whatever `fault` names. */
function setUp() {
  const database = {
    written: [] as string[],
    batches: [] as number[],
    fault: noFault,
  }
  const logged: string[] = []
  const say = (text: string) => void logged.push(text)
  const writer = new EntryWriter({
    insert: async (rows) => {
      const messages = rows.map((each) => each.row.message)
      database.batches.push(rows.length)
      await Promise.resolve()
      const error = database.fault(messages)
      if (error) throw error
      database.written.push(...messages)
      return rows.map((each) => each.row)
    },
    gapEntry: (gap) =>
      toGapEntry(gap, { id: `gap_${nextId++}`, now: new Date(nextId) }),
    logger: { info: say, warn: say, error: say }, // what it uses of a logger
  })

  return { database, writer, logged }
}

const written = (database: { written: string[] }, messages: string[]) =>
  until(() => messages.every((each) => database.written.includes(each)), {
    what: messages.join(),
  })

it("writes what is logged in one turn as one statement, in order", async () => {
  const { database, writer } = setUp()
  const rows = ["a", "b", "c"].map(row)

  const entries = await Promise.all(rows.map((each) => writer.write(each)))

  expect(entries).toEqual(rows)
  expect(database.written).toEqual(["a", "b", "c"])
  expect(database.batches).toEqual([3])
})

it("answers null where the database refuses, and writes later", async () => {
  const { database, writer, logged } = setUp()
  database.fault = () => OUTAGE

  const answers = [await writer.write(row("a")), await writer.write(row("b"))]
  database.fault = () => null
  await written(database, ["a", "b"])

  expect(answers).toEqual([null, null])
  expect(database.written).toEqual(["a", "b"])
  expect(logged).toEqual([
    "Activity log: cannot write (lock timeout). Entries wait and are tried again.",
    "Activity log: recording works again.",
  ])
})

it("keeps one of a fact that is told again and again while the database refuses", async () => {
  const { database, writer } = setUp()
  database.fault = () => OUTAGE
  const told = () => ({ ...row("shipped"), dedupe_key: "shipment:ful_1" })
  await writer.write(told())

  const again = [await writer.write(told()), await writer.write(told())]
  database.fault = () => null
  await writer.write(row("last"))
  await written(database, ["last"])

  expect(again).toEqual([null, null])
  expect(database.written).toEqual(["shipped", "last"])
})

it("answers entries again once the database accepts", async () => {
  const { database, writer } = setUp()
  database.fault = () => OUTAGE
  await writer.write(row("a"))
  database.fault = () => null
  await written(database, ["a"])

  const later = row("b")

  expect(await writer.write(later)).toBe(later)
})

it("lets a bad row cost only itself, and says so in the log", async () => {
  const { database, writer, logged } = setUp()
  database.fault = (messages) => (messages.includes("bad") ? ROW_FAULT : null)

  const rows = ["a", "bad", "b", "c"].map(row)
  const answers = await Promise.all(rows.map((each) => writer.write(each)))
  await until(() => database.written.length === 4, { what: "the gap" })

  expect(answers).toEqual([rows[0], null, rows[2], rows[3]])
  expect([...database.written].sort()).toEqual([
    "1 event could not be recorded between 00:00 UTC and 00:00 UTC",
    "a",
    "b",
    "c",
  ])
  expect(logged).toEqual([
    "Activity log: PostgreSQL refused x.y (bad row). It is not recorded.",
  ])
})

it("records the gap of a bad row that came alone", async () => {
  const { database, writer } = setUp()
  database.fault = (messages) => (messages.includes("bad") ? ROW_FAULT : null)

  await writer.write(row("bad"))
  await writer.drain(1000)

  expect(database.written).toEqual([
    "1 event could not be recorded between 00:00 UTC and 00:00 UTC",
  ])
})

it("goes on after an outage whose only waiting row was a bad one", async () => {
  jest.useFakeTimers()
  const { database, writer } = setUp()
  database.fault = () => OUTAGE
  const first = writer.write(row("bad"))
  await jest.advanceTimersByTimeAsync(0)
  await first
  database.fault = (messages) => (messages.includes("bad") ? ROW_FAULT : null)
  await jest.advanceTimersByTimeAsync(600_000)

  void writer.write(row("good"))
  await jest.advanceTimersByTimeAsync(600_000)
  jest.useRealTimers()

  expect(database.written).toContain("good")
})

it("does not turn in circles where a table refuses every row", async () => {
  const { database, writer } = setUp()
  database.fault = () => ROW_FAULT

  await writer.write(row("a"))
  await writer.drain(1000)

  expect(database.batches.length).toBeLessThan(5)
})

it("keeps 10,000 entries through an outage and confesses to the rest", async () => {
  const { database, writer } = setUp()
  database.fault = () => OUTAGE
  const messages = Array.from({ length: 10_020 }, (_, index) => `m${index}`)

  await writer.write(row("first"))
  const answers = await Promise.all(
    messages.map((message) => writer.write(row(message)))
  )
  database.fault = () => null
  await writer.drain(10_000)

  expect(answers.filter(Boolean)).toEqual([])
  const gaps = database.written.filter((text) => text.includes("could not"))
  expect(gaps).toEqual([
    expect.stringMatching(/^21 events could not be recorded/),
  ])
  expect(database.written.filter((text) => !gaps.includes(text))).toEqual([
    "first",
    ...messages.slice(0, 9_999),
  ])
})

it("drains no longer than its deadline, and says what is lost with it", async () => {
  const { database, writer, logged } = setUp()
  database.fault = () => OUTAGE
  await writer.write(row("a"))

  await writer.drain(10)

  expect(database.written).toEqual([])
  expect(logged.at(-1)).toBe(
    "Activity log: 1 event not recorded before the process ended."
  )
})

it("drains what was logged a moment ago", async () => {
  const { database, writer } = setUp()
  void writer.write(row("a"))

  await writer.drain(1000)

  expect(database.written).toEqual(["a"])
})
