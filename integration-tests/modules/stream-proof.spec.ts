import { StreamSender } from "../../src/streaming/sending/stream-sender"
import {
  firstState,
  stateOf,
  type StreamState,
} from "../../src/streaming/sending/stream-state"
import { STREAM_KEY } from "../../src/streaming/stream-key"
import { insertRows } from "../helpers/rows"
import {
  startCollector,
  type CollectorStandIn,
} from "../helpers/stand-ins/collector"
import { arrivedIn } from "../helpers/stand-ins/use-collector"
import { until } from "../helpers/until"
import { useActivityLog } from "../helpers/use-activity-log"

const START = firstState({ created_at: "1970-01-01T00:00:00Z", id: "" })
const POISON = { id: "actlog_poison", message: "poison" }

describe("an entry that a collector does not take", () => {
  const log = useActivityLog()
  let collector: CollectorStandIn

  beforeEach(async () => {
    collector = await startCollector()
    collector.behave((body) =>
      body.includes("poison")
        ? { status: 400, body: { message: "no poison" } }
        : "accept"
    )
  })

  afterEach(() => collector.stop())

  const begin = async (from: "now" | "start", state: StreamState) => {
    const { service } = log
    await service.state.set(STREAM_KEY, state)
    const sender = new StreamSender({
      log: service,
      logger: { warn: () => undefined, info: () => undefined },
      stream: {
        otlp: {
          endpoint: `${collector.url}/v1/logs`,
          headers: {},
          compression: "none",
        },
        from,
        serviceName: "shop",
      },
    })

    await sender.begin({ isFirst: false })

    return sender
  }

  const stream = async () => {
    const kept = await log.service.state.get(STREAM_KEY)

    return kept && stateOf(kept.value)
  }

  const untilStreamed = (sender: StreamSender, id: string) =>
    until(
      async () => {
        await sender.sendNext()

        return (await stream())?.cursor.id === id
      },
      { what: `${id} to be dealt with` }
    )

  it.each([
    ["the very first", null],
    ["the first after one that was pruned", "actlog_pruned"],
    ["one after another that the collector takes no more", "actlog_old_poison"],
  ])(
    "is passed over where newer ones are taken: %s",
    async (_, accepted_id) => {
      await insertRows(log, [
        {
          id: "actlog_old_poison",
          message: "poison",
          created_at: "1969-12-01T10:00:00Z",
        },
        POISON,
        { id: "actlog_fine", created_at: "2026-02-16T10:00:01Z" },
        {
          id: "actlog_newest",
          created_at: "2026-02-16T10:00:02Z",
          occurred_at: "2026-02-16T10:00:02Z",
        },
      ])

      const sender = await begin("start", { ...START, accepted_id })
      await untilStreamed(sender, "actlog_newest")

      expect(new Set(arrivedIn(collector))).toEqual(
        new Set(["actlog_fine", "actlog_newest"])
      )
      expect(await stream()).toMatchObject({ phase: "running", skipped: 1 })
    }
  )

  it("holds the stream where no other is there that could show whether it alone is refused", async () => {
    await insertRows(log, [POISON])

    const sender = await begin("start", START)
    await sender.sendNext()

    expect(await stream()).toMatchObject({ phase: "refused", skipped: 0 })
  })

  it("is not proved by an entry that the stream leaves out", async () => {
    await insertRows(log, [
      { id: "actlog_sent" },
      { id: "actlog_past", created_at: "2026-02-16T10:00:01Z" },
    ])
    await log.query(
      "update activity_log set source = 'backfill' where id = 'actlog_past'"
    )
    const sender = await begin("now", START)
    await untilStreamed(sender, "actlog_past")
    expect(await stream()).toMatchObject({ accepted_id: "actlog_sent" })

    await insertRows(log, [{ ...POISON, created_at: "2026-02-16T10:00:02Z" }])
    await untilStreamed(sender, POISON.id)
    await log.query("delete from activity_log where id = 'actlog_sent'")
    await insertRows(log, [
      {
        id: "actlog_poison_2",
        message: "poison",
        created_at: "2026-02-16T10:00:03Z",
      },
    ])
    await until(
      async () => {
        await sender.sendNext()

        return (await stream())?.phase === "refused"
      },
      { what: "the refusal" }
    )

    expect(new Set(arrivedIn(collector))).toEqual(new Set(["actlog_sent"]))
  })
})
