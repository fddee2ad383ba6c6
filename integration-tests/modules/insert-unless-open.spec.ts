import { Client } from "pg"
import { untilLocked } from "../helpers/postgres-waits"
import { statementsOf } from "../helpers/statements-of"
import { useActivityLog } from "../helpers/use-activity-log"

const FAILED = "order.submission_failed"
const LOCK =
  "select pg_advisory_xact_lock(hashtextextended('activity_log:order:order_1', 0))"
const PROBLEM = `
  insert into activity_log (id, event_type, level, order_id, message, occurred_at, last_occurred_at, problem_key)
  values ('actlog_0', '${FAILED}', 'error', 'order_1', 'm', now() - interval '1 minute', now() - interval '1 minute',
    '${FAILED}|order_1||out_of_stock')`

describe("an entry that may close a problem", () => {
  const log = useActivityLog()

  const submit = (orderId: string) =>
    log.service.logEvent("order.submitted", "Submitted", { order_id: orderId })

  const open = async () =>
    (await log.service.listRecent({ attention: true })).map(
      ({ event_type }) => event_type
    )

  it("is written by one statement where nothing is open", async () => {
    await submit("order_2")

    const statements = await statementsOf(() => submit("order_1"))

    expect(statements).toHaveLength(1)
    expect(await log.service.listForOrder("order_1")).toHaveLength(1)
  })

  it("closes a problem that is committed while it waits for the lock", async () => {
    const failure = new Client({ connectionString: log.databaseUrl })
    await failure.connect()
    await failure.query("begin")
    await failure.query(LOCK)
    await failure.query(PROBLEM)

    const submitted = submit("order_1")
    await untilLocked(failure)
    await failure.query("commit")
    await failure.end()

    const success = await submitted
    const [problem] = await log.service.listForOrder("order_1")
    expect(problem).toMatchObject({
      resolved_by: "system",
      resolved_by_entry_id: success?.id,
    })
  })

  it("is written once with what it closes, among many that close nothing", async () => {
    await log.query(PROBLEM)

    await Promise.all(
      Array.from({ length: 300 }, (_, index) => submit(`order_${index}`))
    )

    expect(await open()).toEqual([])
    expect(await log.service.countMatching()).toMatchObject({ count: 301 })
  })

  it.each([
    ["without parts", "mine", "mine"],
    ["with fewer parts", "a|b", "a|b"],
    ["of a type alone", "printer.jammed|||paper", "printer.jammed|||"],
  ])(
    "closes a problem of no order by a key %s",
    async (_, problem_key, prefix) => {
      await log.service.logEvent("printer.jammed", "Jammed", {
        level: "error",
        problem_key,
      })

      await log.service.logEvent("printer.ok", "Goes on", {
        resolves: [prefix],
        order_id: "order_1",
      })

      expect(await open()).toEqual([])
    }
  )

  it("closes it also in a schema that was made without the migrations", async () => {
    await log.query("drop function activity_log_has_open")
    await log.query(PROBLEM)

    await submit("order_1")
    await submit("order_2")

    expect(await open()).toEqual([])
    expect(log.logged).toEqual([])
  })
})
