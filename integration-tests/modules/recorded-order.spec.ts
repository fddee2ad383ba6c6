import { Client } from "pg"
import { Sql } from "../../src/modules/activity-log/connections/sql"
import {
  RecordedReader,
  type RecordedPlace,
} from "../../src/modules/activity-log/reading/recorded-reader"
import { fillWith } from "../helpers/rows"
import { statementsOf } from "../helpers/statements-of"
import { until } from "../helpers/until"
import { useActivityLog } from "../helpers/use-activity-log"

const INSERT = `
  insert into activity_log (id, event_type, level, message, payload, occurred_at, created_at, updated_at)
  values ($1, 'a.b', 'info', 'A thing', '{}', now(), clock_timestamp(), now())`

/** A role that may read the log, and no statistics of other roles. */
const STRANGER = "activity_log_stranger"

describe("the log in the order of recording", () => {
  const log = useActivityLog()
  const start = { created_at: "1970-01-01T00:00:00Z", id: "" }
  const clients: Client[] = []

  afterEach(async () => {
    await Promise.all(clients.splice(0).map((client) => client.end()))
  })

  const connect = async (): Promise<Client> => {
    const client = new Client({ connectionString: log.databaseUrl })

    await client.connect()
    clients.push(client)

    return client
  }

  const idsAfter = async (place: RecordedPlace = start, limit = 1_000) =>
    (await log.service.reader.recorded.after(place, limit)).map(
      ({ entry }) => entry.id
    )

  const untilReadable = (count: number) =>
    until(async () => (await idsAfter()).length >= count, {
      what: `${count} entries that may be read`,
    })

  it("passes over no entry that commits later than a younger one", async () => {
    const slow = await connect()
    await slow.query("begin")
    await slow.query(INSERT, ["actlog_slow"])
    await log.query(INSERT, ["actlog_quick"])
    const insertedAt = Date.now()

    // Well after what is recorded may be read.
    await until(() => Date.now() - insertedAt > 5_000, { what: "5 seconds" })
    const meanwhile = await idsAfter()
    await slow.query("commit")
    await untilReadable(2)

    expect(meanwhile).toEqual([])
    expect(await idsAfter()).toEqual(["actlog_slow", "actlog_quick"])
  })

  it("is not held back by who only reads, nor by a transaction that began before and has written elsewhere", async () => {
    const reader = await connect()
    await reader.query("begin")
    await reader.query("create temporary table elsewhere (a int)")
    await reader.query("insert into elsewhere values (1)")
    await reader.query("select count(*) from activity_log")
    await log.query(INSERT, ["actlog_1"])

    await untilReadable(1)

    expect(await idsAfter()).toEqual(["actlog_1"])
  })

  it("waits for a writer whose beginning it may not see", async () => {
    await log.query(`create role ${STRANGER} login`)
    await log.query(`grant select on activity_log to ${STRANGER}`)
    const stranger = await connect()
    await stranger.query(`set session authorization ${STRANGER}`)
    const reader = new RecordedReader(new Sql(stranger))
    const idsForStranger = async () =>
      (await reader.after(start, 10)).map(({ entry }) => entry.id)
    await log.query(INSERT, ["actlog_1"])
    await untilReadable(1)
    const writer = await connect()
    await writer.query("begin")
    await writer.query(INSERT, ["actlog_2"])

    const [own, asStranger] = [await idsAfter(), await idsForStranger()]
    await writer.query("commit")
    await untilReadable(2)
    const afterwards = await idsForStranger()
    await stranger.query("reset session authorization")
    await log.query(`drop owned by ${STRANGER}`)
    await log.query(`drop role ${STRANGER}`)

    expect([own, asStranger]).toEqual([["actlog_1"], []])
    expect(afterwards).toEqual(["actlog_1", "actlog_2"])
  })

  it("is read to its end, each entry once, while twenty writers commit in any order", async () => {
    const writers = await Promise.all(Array.from({ length: 20 }, connect))
    const written: string[] = []
    const read: string[] = []
    let place: RecordedPlace = start
    let isOver = false

    const write = async (client: Client, writer: number): Promise<void> => {
      for (const round of Array.from({ length: 12 }, (_, index) => index)) {
        const id = `actlog_${writer}_${round}`

        await client.query("begin")
        await client.query(INSERT, [id])
        await client.query("select pg_sleep(random() * 0.6)")
        await client.query("commit")
        written.push(id)
      }
    }
    const readOn = async (): Promise<void> => {
      const rows = await log.service.reader.recorded.after(place, 7)

      read.push(...rows.map(({ entry }) => entry.id))
      place = rows.at(-1)?.place ?? place
    }
    const reading = (async () => {
      while (!isOver || read.length < written.length) await readOn()
    })()
    await Promise.all(writers.map(write))
    isOver = true
    await until(() => read.length >= written.length, { what: "all of them" })
    await reading

    expect([...read].sort()).toEqual([...written].sort())
  }, 60_000)

  it("says how much waits, and how long the oldest has", async () => {
    await log.query(INSERT, ["actlog_1"])
    await log.query(INSERT, ["actlog_2"])
    await log.query(
      "update activity_log set created_at = created_at - interval '1 minute' where id = 'actlog_1'"
    )

    const unread = await log.service.reader.recorded.unread(start)

    expect(unread).toEqual({ count: 2, is_capped: false, lag_seconds: 60 })
  })

  it("is read by the index, however long the log is", async () => {
    await fillWith(log, 50_000)
    const { recorded } = log.service.reader
    const place = await recorded.placeAgo(3_600)

    const statements = await statementsOf(async () => {
      await recorded.after(place, 250)
      await recorded.unread(place)
    })
    const plans: string[] = []
    for (const { text, values } of statements) {
      const lines = await log.query<{ "QUERY PLAN": string }>(
        `explain ${text}`,
        values
      )
      plans.push(lines.map((line) => line["QUERY PLAN"]).join("\n"))
    }

    expect(plans.join("\n")).not.toContain("Seq Scan on activity_log")
    expect(
      plans.filter((plan) => plan.includes("IDX_activity_log_created_at"))
    ).toHaveLength(2)
  })
})
