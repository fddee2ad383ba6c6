import { toEntryRow } from "../../../../recording/entry-row"
import { EntryBuffer, type WaitingEntry } from "../entry-buffer"

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

  const taken = buffer.take(2)
  buffer.putBack(taken)

  expect(messagesOf(buffer.take(10))).toEqual(["m1", "m2", "m3"])
  expect(buffer.isEmpty).toBe(true)
})

it("counts what does not fit, between the first and the last moment", () => {
  const buffer = new EntryBuffer()
  const heavy = "x".repeat(32_000_000)
  buffer.add(waiting(1, heavy))
  for (const minute of [5, 2, 9]) buffer.add(waiting(minute))

  expect(buffer.takeGap()).toEqual({
    count: 3,
    from: new Date(2),
    to: new Date(9),
  })
  expect(buffer.takeGap()).toBeNull()
})

it("has room again when something was taken", () => {
  const buffer = new EntryBuffer()
  buffer.add(waiting(1, "x".repeat(32_000_000)))
  buffer.take(1)

  buffer.add(waiting(2))

  expect(buffer.takeGap()).toBeNull()
  expect(messagesOf(buffer.take(1))).toEqual(["m2"])
})

it("tells those it loses at once", () => {
  const buffer = new EntryBuffer()
  const answers: unknown[] = []

  buffer.lose({ ...waiting(1), answer: (entry) => answers.push(entry) })

  expect(answers).toEqual([null])
})
