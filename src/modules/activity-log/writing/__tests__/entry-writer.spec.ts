import { until } from "../../../../../integration-tests/helpers/until"
import { toEntryRow } from "../../../../recording/entry-row"
import type { ActivityEntry } from "../../../../types"
import { EntryWriter } from "../entry-writer"
import { gapMessage } from "../../../../recording/wording/gap-message"

const OUTAGE = Object.assign(new Error("lock timeout"), { code: "55P03" })
const ROW_FAULT = Object.assign(new Error("bad row"), { code: "22001" })

const GAP = "the gap"
const ONE_BAD_ROW =
  "1 event could not be recorded between 00:00 UTC and 00:00 UTC: the database refused them (bad row)"

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
    gaps: [] as string[],
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
    writeGap: async (gap) => {
      await Promise.resolve()
      const error = database.fault([GAP])
      if (error) throw error
      database.gaps.push(gapMessage(gap))
    },
    logger: { info: say, warn: say, error: say }, // what it uses of a logger
  })

  return {
    database,
    writer,
    logged,
    write: (entry: ActivityEntry) =>
      writer.write(() => ({
        row: entry,
        payloadJson: JSON.stringify(entry.payload),
        resolves: [],
      })),
  }
}

const written = (database: { written: string[] }, messages: string[]) =>
  until(() => messages.every((each) => database.written.includes(each)), {
    what: messages.join(),
  })

it("writes what is logged in one turn as one statement, in order", async () => {
  const { database, write } = setUp()
  const rows = ["a", "b", "c"].map(row)

  const entries = await Promise.all(rows.map((each) => write(each)))

  expect(entries).toEqual(rows)
  expect(database.written).toEqual(["a", "b", "c"])
  expect(database.batches).toEqual([3])
})

it("answers null where the database refuses, and writes later", async () => {
  const { database, write, logged } = setUp()
  database.fault = () => OUTAGE

  const answers = [await write(row("a")), await write(row("b"))]
  database.fault = () => null
  await written(database, ["a", "b"])

  expect(answers).toEqual([null, null])
  expect(database.written).toEqual(["a", "b"])
  expect(logged).toEqual([
    "Activity log: cannot write (lock timeout). Entries wait and are tried again.",
    "Activity log: recording works again.",
  ])
})

it("keeps one of a fact that comes again and again while the database refuses", async () => {
  const { database, write } = setUp()
  database.fault = () => OUTAGE
  const shipped = () => ({ ...row("shipped"), dedupe_key: "shipment:ful_1" })
  await write(shipped())

  const again = [await write(shipped()), await write(shipped())]
  database.fault = () => null
  await write(row("last"))
  await written(database, ["last"])

  expect(again).toEqual([null, null])
  expect(database.written).toEqual(["shipped", "last"])
})

it("answers entries again once the database accepts", async () => {
  const { database, write } = setUp()
  database.fault = () => OUTAGE
  await write(row("a"))
  database.fault = () => null
  await written(database, ["a"])

  const later = row("b")

  expect(await write(later)).toBe(later)
})

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

it("keeps 64 MB of entries through an outage and says what the rest was lost to", async () => {
  const { database, writer, write } = setUp()
  database.fault = () => OUTAGE
  const messages = Array.from({ length: 40 }, (_, index) => `m${index}`)
  const heavy = { text: "x".repeat(1_000_000) }

  await write(row("first"))
  const answers = await Promise.all(
    messages.map((message) => write({ ...row(message), payload: heavy }))
  )
  database.fault = () => null
  await writer.close(10_000)

  expect(answers.filter(Boolean)).toEqual([])
  expect(database.written).toEqual(["first", ...messages.slice(0, 16)])
  expect(database.gaps).toEqual([
    "24 events could not be recorded between 00:00 UTC and 00:00 UTC: the database could not be written to (lock timeout)",
  ])
}, 60_000)

it("takes a flood of one turn over many turns, in order, and loses none", async () => {
  const { database, writer } = setUp()
  const messages = Array.from({ length: 10_000 }, (_, index) => `m${index}`)
  let turns = 0
  const count = (): void => {
    turns += 1
    if (database.written.length < messages.length) setImmediate(count)
  }
  setImmediate(count)

  const answers = await Promise.all(
    messages.map((message) =>
      writer.write(() => ({
        row: row(message),
        payloadJson: "{}",
        resolves: [],
      }))
    )
  )

  expect(answers.filter((answer) => answer === null)).toEqual([])
  expect(database.written).toEqual(messages)
  expect(database.gaps).toEqual([])
  expect(turns).toBeGreaterThan(3)
})

it("makes callers wait for room where the database is healthy and slow", async () => {
  const { database, write } = setUp()
  const messages = Array.from({ length: 40 }, (_, index) => `m${index}`)
  const heavy = { text: "x".repeat(1_000_000) }

  const answers = await Promise.all(
    messages.map((message) => write({ ...row(message), payload: heavy }))
  )

  expect(answers.map((answer) => answer?.message)).toEqual(messages)
  expect(database.gaps).toEqual([])
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

it("closes no later than its deadline, and answers how many are lost with it", async () => {
  const { database, writer, write } = setUp()
  database.fault = () => OUTAGE
  await write(row("a"))

  const unrecorded = await writer.close(10)

  expect(database.written).toEqual([])
  expect(unrecorded).toBe(1)
})

it("answers null to what comes after the end, and says so", async () => {
  const { writer, write, logged } = setUp()
  await writer.close(10)

  expect(await write(row("late"))).toBeNull()
  expect(logged).toEqual([
    "Activity log: 1 event not recorded: it came when the log had closed.",
  ])
})

it("flushes what is refused now and written within the deadline", async () => {
  const { database, writer, write } = setUp()
  database.fault = () => OUTAGE
  await write(row("a"))
  await write(row("b"))

  const flushing = writer.flush(10_000)
  database.fault = () => null

  expect(await flushing).toBe(0)
  expect(database.written).toEqual(["a", "b"])
})

it("drains what was logged a moment ago", async () => {
  const { database, writer, write } = setUp()
  void write(row("a"))

  await writer.close(1000)

  expect(database.written).toEqual(["a"])
})
