import {
  beginPast,
  keepPast,
  pastProgress,
} from "../../src/reconciling/past/past-state"
import { insertRows } from "../helpers/rows"
import { useActivityLog } from "../helpers/use-activity-log"

const DAY_MS = 24 * 60 * 60_000

describe("where the past of a shop ends", () => {
  const log = useActivityLog()

  const forget = async () => {
    await log.query("truncate activity_log")
    await log.service.state.remove("backfill")
  }

  it("is the start of the process that begins with an empty log", async () => {
    await forget()

    const [one, other] = await Promise.all([
      beginPast(log.service),
      beginPast(log.service),
    ])

    expect(one).toEqual(other)
    expect(Date.now() - Date.parse(one.until)).toBeLessThan(DAY_MS / 24)
    expect(await pastProgress(log.service)).toMatchObject({
      state: "running",
      total: 0,
      done: 0,
      until: one.until,
    })
  })

  it("is a day before where the log has recorded before: the search for lost facts covers that day", async () => {
    await forget()
    await insertRows(log, [{ created_at: "2026-02-16T10:00:00Z" }])

    const { until, begun_at } = await beginPast(log.service)

    expect(Date.parse(begun_at) - Date.parse(until)).toBe(DAY_MS)
  })

  it("stays where it was, however far the reading has come", async () => {
    await forget()
    const begun = await beginPast(log.service)

    await keepPast(log.service, { ...begun, done: 7, orders: "order_07" })

    expect(await beginPast(log.service)).toEqual({
      ...begun,
      done: 7,
      orders: "order_07",
    })
  })
})
