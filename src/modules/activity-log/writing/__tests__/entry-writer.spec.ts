import { OUTAGE, row, setUp } from "./writer-in-memory"

it("writes what is logged in one turn as one statement, in order", async () => {
  const { database, write } = setUp()
  const rows = ["a", "b", "c"].map(row)

  const entries = await Promise.all(rows.map((each) => write(each)))

  expect(entries).toEqual(rows)
  expect(database.written).toEqual(["a", "b", "c"])
  expect(database.batches).toEqual([3])
})

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

it("drains what was logged a moment ago", async () => {
  const { database, writer, write } = setUp()
  void write(row("a"))

  await writer.close(1000)

  expect(database.written).toEqual(["a"])
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
