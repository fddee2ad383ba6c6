import { OUTAGE, row, setUp, TOO_LONG, written } from "./writer-in-memory"

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

it("gets rows through that take the database too long together", async () => {
  const { database, write } = setUp()
  const messages = Array.from({ length: 250 }, (_, index) => `m${index}`)
  database.fault = (asked) => (asked.length > 80 ? TOO_LONG : null)

  await Promise.all(messages.map((message) => write(row(message))))
  await written(database, messages)

  expect(database.written).toEqual(messages)
  expect(database.batches.slice(0, 3)).toEqual([250, 125, 62])
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
