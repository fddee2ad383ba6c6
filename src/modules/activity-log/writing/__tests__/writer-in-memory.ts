import { until } from "../../../../../integration-tests/helpers/until"
import { toEntryRow } from "../../../../recording/entry-row"
import { gapMessage } from "../../../../recording/wording/gap-message"
import type { ActivityEntry } from "../../../../types"
import { EntryWriter } from "../entry-writer"

export const OUTAGE = Object.assign(new Error("lock timeout"), {
  code: "55P03",
})
export const TOO_LONG = Object.assign(new Error("statement timeout"), {
  code: "57014",
})
export const ROW_FAULT = Object.assign(new Error("bad row"), { code: "22001" })

export const GAP = "the gap"
export const ONE_BAD_ROW =
  "1 event could not be recorded between 00:00 UTC and 00:00 UTC: the database refused them (bad row)"

let nextId = 0

export function row(message: string): ActivityEntry {
  nextId += 1
  return toEntryRow(
    { event_type: "x.y", message },
    { id: `actlog_${nextId}`, now: new Date(nextId) }
  )
}

const noFault: (messages: string[]) => Error | null = () => null

/** A writer over a database in memory that refuses whatever `fault` names. */
export function setUp() {
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

export const written = (database: { written: string[] }, messages: string[]) =>
  until(() => messages.every((each) => database.written.includes(each)), {
    what: messages.join(),
  })
