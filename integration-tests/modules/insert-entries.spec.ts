import { toEntryRow } from "../../src/recording/entry-row"
import type { WritableRow } from "../../src/recording/writable-row"
import { insertEntries } from "../../src/modules/activity-log/writing/insert-entries"
import { openLogConnections } from "../../src/modules/activity-log/connections/log-connections"
import { useActivityLog } from "../helpers/use-activity-log"

describe("insertEntries", () => {
  const log = useActivityLog()

  const writable = (id: string, dedupe_key: string | null = null) => ({
    row: toEntryRow(
      { event_type: "x.y", message: id, options: { dedupe_key } },
      { id, now: new Date() }
    ),
    payloadJson: "{}",
    resolves: [],
  })

  const insert = async (rows: WritableRow[]) => {
    const connections = openLogConnections(log.knex)
    try {
      return await insertEntries(connections.writing, rows)
    } finally {
      await connections.close()
    }
  }

  it("takes a row again whose first attempt was committed unheard", async () => {
    const rows = [writable("actlog_1"), writable("actlog_2", "key")]
    await insert(rows)

    const again = await insert([...rows, writable("actlog_3")])

    expect(again.map(({ id }) => id)).toEqual([
      "actlog_1",
      "actlog_2",
      "actlog_3",
    ])
    expect(await log.service.countMatching()).toMatchObject({ count: 3 })
  })

  it("takes a problem once that two tell of at the same time, each with a cause of its own", async () => {
    const told = (teller: string, run: number) => {
      const entry = writable(`actlog_${teller}_${run}`, `run:${run}:failed`)

      return {
        ...entry,
        row: { ...entry.row, level: "error", problem_key: `x.y|||${teller}` },
      } satisfies WritableRow
    }

    for (let run = 1; run <= 20; run += 1) {
      await Promise.all([insert([told("a", run)]), insert([told("b", run)])])
    }

    const entries = await log.service.listRecent()
    const times = entries.map(({ occurrences }) => occurrences)
    expect(times.reduce((sum, each) => sum + each, 0)).toBe(20)
  })

  it("answers the one row that stands for several of one key", async () => {
    const rows = [writable("actlog_1", "key"), writable("actlog_2", "key")]

    const entries = await insert(rows)

    expect(entries.map(({ id }) => id)).toEqual(["actlog_1", "actlog_1"])
  })
})
