import { Client } from "pg"

import type { ActivityFilter } from "../../src/types"
import { decodeCursor } from "../../src/modules/activity-log/reading/cursor"
import { fillWith } from "../helpers/rows"
import { statementsOf, type Statement } from "../helpers/statements-of"
import { useActivityLog } from "../helpers/use-activity-log"

/** What the planner shows of one node; its children stand under `Plans`. */
type PlanNode = {
  "Node Type": string
  "Index Name"?: string
  Plans?: PlanNode[]
}

const isNoExplain = ({ text }: Statement) => !text.startsWith("explain")

describe("every query on 50,000 entries", () => {
  const log = useActivityLog()

  beforeEach(() => fillWith(log, 50_000))

  async function nodesOf(call: () => Promise<unknown>): Promise<string[]> {
    const nodes: string[] = []
    const collect = (node: PlanNode) => {
      nodes.push(node["Index Name"] ?? node["Node Type"])
      node.Plans?.forEach(collect)
    }
    const statements = await statementsOf(call)
    for (const { text, values } of statements.filter(isNoExplain)) {
      const [row] = await log.query<{ "QUERY PLAN": [{ Plan: PlanNode }] }>(
        `explain (format json) ${text}`,
        values
      )
      if (row) collect(row["QUERY PLAN"][0].Plan)
    }
    return nodes
  }

  const page = (filter: ActivityFilter) => () =>
    log.service.listPage({ ...filter, limit: 50 })
  const march = { gte: new Date("2026-01-10"), lt: new Date("2026-01-11") }

  const queries: [string, () => Promise<unknown>, string][] = [
    ["a timeline", () => log.service.listForOrder("order_7"), "order_id"],
    ["one entry", () => log.service.retrieve("actlog_00000001"), "pkey"],
    [
      "keys",
      () => log.service.recall.byDedupeKeys(["key:1", "key:2"]),
      "dedupe_key",
    ],
    ["the feed", page({}), "occurred_at"],
    ["errors", page({ level: ["error"] }), "level"],
    ["two levels", page({ level: ["error", "warning"] }), "level"],
    [
      "all levels",
      page({ level: ["info", "error", "warning"] }),
      "occurred_at",
    ],
    ["one type", page({ event_type: ["order.shipped"] }), ""],
    ["an unknown type", page({ event_type: ["x.y"] }), "event_type"],
    [
      "types and levels",
      page({
        event_type: ["order.shipped", "order.created"],
        level: ["error", "info"],
      }),
      "event_type",
    ],
    ["attention", page({ attention: true }), "attention"],
    ["an order's problems", page({ attention: true, order_id: "order_1" }), ""],
    [
      "count of open problems of one type",
      () =>
        log.service.countMatching({
          attention: true,
          event_type: ["order.shipped"],
        }),
      "attention",
    ],
    [
      "resolve by type",
      () => log.service.resolveMatching({ event_type: ["order.shipped"] }),
      "attention",
    ],
    ["one order", page({ order_id: "order_1" }), "order_id"],
    ["one actor", page({ actor_id: "user_3" }), "actor_id"],
    [
      "one actor's errors",
      page({ actor_id: "cus_21", level: ["error"] }),
      "actor_id",
    ],
    ["a kind of actor", page({ actor_type: ["api-key"] }), "actor_type"],
    [
      "kinds of actors",
      page({ actor_type: ["api-key", "system"] }),
      "actor_type",
    ],
    ["a cause", page({ caused_by: "req_7" }), "caused_by"],
    [
      "types and kinds of actors of a cause",
      page({
        caused_by: "req_7",
        event_type: ["order.shipped"],
        actor_type: ["user", "customer"],
      }),
      "caused_by",
    ],
    [
      "count of an actor",
      () => log.service.countMatching({ actor_id: "cus_21" }),
      "actor_id",
    ],
    [
      "count of a kind of actor",
      () => log.service.countMatching({ actor_type: ["api-key"] }),
      "actor_type",
    ],
    [
      "count of a cause",
      () => log.service.countMatching({ caused_by: "req_7" }),
      "caused_by",
    ],
    ["open problems by state", page({ state: ["open"] }), "attention"],
    ["problems put aside", page({ state: ["snoozed"] }), "attention"],
    [
      "what needs one user's attention",
      page({
        attention: true,
        state: ["open"],
        assigned_to: ["user_1", null],
      }),
      "attention_untouched",
    ],
    ["one user's problems", page({ assigned_to: ["user_1"] }), "assigned_to"],
    ["nobody's problems", page({ assigned_to: [null] }), "level"],
    [
      "one user's open problems",
      page({ attention: true, assigned_to: ["user_1"] }),
      "",
    ],
    [
      "a user's badge",
      () => log.service.countNeedingAttention("user_1"),
      "attention_untouched",
    ],
    [
      "a user's waiting orders",
      () => log.service.ordersNeedingAttention("user_1"),
      "attention_untouched",
    ],
    [
      "snooze",
      () => log.service.snooze("actlog_00000300", new Date(Date.now() + 1e6)),
      "pkey",
    ],
    [
      "assign what matches",
      () =>
        log.service.openProblems.assignMany(
          { filter: { event_type: ["order.shipped"] } },
          "user_1"
        ),
      "attention",
    ],
    ["resolved problems", page({ state: ["resolved"] }), "level"],
    [
      "groups of one type",
      () => log.service.listAttentionGroups({ event_type: ["order.shipped"] }),
      "attention",
    ],
    ["a rare word", page({ q: "jd4711" }), "message"],
    ["a common word", page({ q: "shipped" }), "occurred_at"],
    ["a word of errors", page({ q: "jd4711", level: ["error"] }), "level"],
    ["a day", page({ occurred_at: march }), "occurred_at"],
    ["the badge", () => log.service.countNeedingAttention(), "attention"],
    [
      "count of a level",
      () => log.service.countMatching({ level: ["error"] }),
      "",
    ],
    [
      "count of a day",
      () => log.service.countMatching({ occurred_at: march }),
      "occurred_at",
    ],
    [
      "count of an order",
      () => log.service.countMatching({ order_id: "order_1" }),
      "order_id",
    ],
    [
      "count of a rare word",
      () => log.service.countMatching({ q: "jd4711" }),
      "message",
    ],
    ["resolve", () => log.service.resolve("actlog_00000100"), "pkey"],
    ["reopen", () => log.service.reopen("actlog_00000100"), "pkey"],
    [
      "resolve several",
      () => log.service.resolveMany(["actlog_00000100"]),
      "pkey",
    ],
    ["resolve an order", () => log.service.resolveAllForOrder("order_1"), ""],
    ["prune", () => log.service.prune(new Date("2026-01-02")), "created_at"],
  ]

  it("is served by an index", async () => {
    for (const [name, call, index] of queries) {
      const nodes = await nodesOf(call)

      expect([name, nodes]).not.toEqual([
        name,
        expect.arrayContaining(["Seq Scan"]),
      ])
      expect(`${name}: ${nodes.join()}`).toContain(index)
    }
  })

  it.each(["next", "previous"] as const)(
    "a page from the middle, to the %s: by its index, read no further than the page",
    async (direction) => {
      const first = await log.service.listPage({ limit: 50 })
      const { occurred_at } = decodeCursor(first.next_cursor ?? "", "feed")
      const cursor = Buffer.from(
        JSON.stringify([direction, occurred_at, first.entries[25]?.id, "feed"])
      ).toString("base64url")

      const nodes = await nodesOf(() => log.service.listPage({ cursor }))

      expect(nodes).not.toContain("Seq Scan")
      expect(nodes).not.toContain("Bitmap Heap Scan")
      expect(nodes.join()).toContain("IDX_activity_log_occurred_at")
    }
  )

  it("keeps two frequent words' rows, not their pages, in whatever memory the server grants", async () => {
    // Wide rows, and so more pages than 64 kB can hold a bitmap of.
    await log.query(
      `update activity_log set payload = jsonb_build_object('note', repeat('x', 400))`
    )
    await log.query("vacuum analyze activity_log")
    const statements = await statementsOf(() =>
      log.service.countMatching({ q: "shipped jd" })
    )
    const client = new Client({ connectionString: log.databaseUrl })
    await client.connect()
    await client.query("set work_mem = '64kB'")

    const plans: string[] = []
    for (const { text, values } of statements.filter(isNoExplain)) {
      const { rows } = await client.query(
        `explain (analyze, format json) ${text}`,
        values
      )
      plans.push(JSON.stringify(rows))
    }
    const { rows: after } = await client.query("show work_mem")
    await client.end()

    const lossy = plans.join().match(/"Lossy Heap Blocks":\d+/g)
    expect(new Set(lossy)).toEqual(new Set(['"Lossy Heap Blocks":0']))
    expect(after).toEqual([{ work_mem: "64kB" }])
  })

  it("counts all by reading a bounded part of the table", async () => {
    const [counting] = await statementsOf(() => log.service.countMatching())

    expect(counting?.text).toContain("limit 10001")
  })
})
