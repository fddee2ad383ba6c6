import { toEntryRow } from "../../../../recording/entry-row"
import { EntryBuffer, type WaitingEntry } from "../entry-buffer"

const ALL = { count: 1000, bytes: Infinity }

function waiting(minute: number, payloadJson = "{}"): WaitingEntry {
  return {
    row: toEntryRow(
      { event_type: "x.y", message: `m${minute}` },
      { id: `actlog_${minute}`, now: new Date(minute) }
    ),
    payloadJson,
    resolves: [],
    answer: () => undefined,
  }
}

const messagesOf = (entries: WaitingEntry[]) =>
  entries.map(({ row }) => row.message)

it("gives entries back oldest first, those put back before all others", () => {
  const buffer = new EntryBuffer()
  for (const minute of [1, 2, 3]) buffer.add(waiting(minute))

  const taken = buffer.take({ ...ALL, count: 2 })
  buffer.putBack(taken)

  expect(messagesOf(buffer.take(ALL))).toEqual(["m1", "m2", "m3"])
  expect(buffer.isEmpty).toBe(true)
})

it("is full by weight, however many wait, and has room again when something was taken", () => {
  const buffer = new EntryBuffer()
  for (let minute = 0; minute < 20_000; minute += 1) buffer.add(waiting(minute))
  const isFullOfMany = buffer.isFull
  buffer.add(waiting(1, "x".repeat(16_000_000)))
  const isFullOfMuch = buffer.isFull

  while (!buffer.isEmpty) buffer.take(ALL)

  expect([isFullOfMany, isFullOfMuch, buffer.isFull]).toEqual([
    false,
    true,
    false,
  ])
})

it("is ahead from a thousand on, until some were taken, and where it is full", () => {
  const buffer = new EntryBuffer()
  for (let minute = 1; minute < 1000; minute += 1) buffer.add(waiting(minute))
  const isAheadOfFew = buffer.isAhead
  buffer.add(waiting(1000))
  const isAheadOfMany = buffer.isAhead
  buffer.take({ ...ALL, count: 1 })
  const isAheadOfRest = buffer.isAhead
  buffer.take(ALL)
  buffer.add(waiting(1, "x".repeat(16_000_000)))

  expect([isAheadOfFew, isAheadOfMany, isAheadOfRest, buffer.isAhead]).toEqual([
    false,
    true,
    false,
    true,
  ])
})

it("takes heavy entries in smaller batches, and always one", () => {
  const buffer = new EntryBuffer()
  const heavy = "x".repeat(1_000_000)
  for (const minute of [1, 2, 3]) buffer.add(waiting(minute, heavy))

  expect(messagesOf(buffer.take({ count: 250, bytes: 1 }))).toEqual(["m1"])
  expect(messagesOf(buffer.take({ count: 250, bytes: 5_000_000 }))).toEqual([
    "m2",
    "m3",
  ])
})
