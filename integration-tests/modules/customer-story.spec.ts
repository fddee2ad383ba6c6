import { statementsOf } from "../helpers/statements-of"
import { useActivityLog } from "../helpers/use-activity-log"

/** What `explain (analyze, buffers)` says of one node; its children stand under `Plans`. */
type PlanNode = {
  "Node Type": string
  "Index Name"?: string
  "Relation Name"?: string
  "Shared Hit Blocks": number
  "Shared Read Blocks": number
  Plans?: PlanNode[]
}

const ORDERS = 400
const JO = {
  customerId: "cus_jo",
  orderIds: Array.from({ length: ORDERS }, (_, n) => `order_${n}`),
  cartIds: Array.from({ length: 50 }, (_, n) => `cart_${n}`),
}

describe("one customer's story in a log of 60,000 entries", () => {
  const log = useActivityLog()
  const customers = () => log.service.reader.customers

  /** 10,000 of the customer's 400 orders, some of 50 of 10,000 carts, 40 that they did themselves, and those of others. */
  beforeEach(async () => {
    await log.query(
      `insert into activity_log (id, event_type, level, order_id, message, payload, occurred_at, actor_type, actor_id)
       select 'actlog_' || lpad(n::text, 8, '0'), 'x.y',
         case when n % 1000 = 0 then 'error' else 'info' end,
         case when n % 6 < 5 then 'order_' || n % 2000 end,
         'Something happened', jsonb_build_object('cart_id', 'cart_' || n % 10000, 'note', repeat('x', 300)),
         timestamptz '2026-01-01' + n * interval '1 minute',
         case when n % 1500 = 1 then 'customer' end, case when n % 1500 = 1 then 'cus_jo' end
       from generate_series(1, 60000) n`
    )
    await log.query("vacuum analyze activity_log")
  })

  const planOf = async (call: () => Promise<unknown>): Promise<PlanNode> => {
    const [statement] = await statementsOf(call)
    const [row] = await log.query<{ "QUERY PLAN": [{ Plan: PlanNode }] }>(
      `explain (analyze, buffers, format json) ${statement?.text ?? ""}`,
      statement?.values
    )
    if (!row) {
      throw new Error("no statement was sent")
    }

    return row["QUERY PLAN"][0].Plan
  }

  const nodesOf = (plan: PlanNode): PlanNode[] => [
    plan,
    ...(plan.Plans ?? []).flatMap(nodesOf),
  ]

  const blocksOf = (plan: PlanNode) =>
    plan["Shared Hit Blocks"] + plan["Shared Read Blocks"]

  const isTheirs = (row: {
    order_id: string | null
    actor_id: string | null
    payload: Record<string, unknown>
  }) =>
    JO.orderIds.includes(row.order_id ?? "") ||
    row.actor_id === JO.customerId ||
    (row.order_id === null && JO.cartIds.includes(String(row.payload.cart_id)))

  it("has every entry of theirs once, newest first, over all its pages, and none for somebody without any", async () => {
    const rows = await log.service.listPage({ limit: 60_000 })
    const expected = rows.entries.filter(isTheirs).map(({ id }) => id)

    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await customers().page(JO, { limit: 500, cursor })
      seen.push(...page.entries.map(({ id }) => id))
      cursor = page.next_cursor ?? undefined
    } while (cursor)

    expect(seen).toEqual(expected)
    expect(await customers().count(JO)).toBe(Math.min(expected.length, 10_000))
    // And back as it goes on.
    const first = await customers().page(JO, { limit: 50 })
    const second = await customers().page(JO, {
      limit: 50,
      cursor: first.next_cursor ?? "",
    })

    const back = await customers().page(JO, {
      limit: 50,
      cursor: second.previous_cursor ?? "",
    })

    expect(back.entries).toEqual(first.entries)
    await expect(
      customers().page(JO, { limit: 50, cursor: "abc" })
    ).rejects.toThrow(/cursor/)
    const nobody = { customerId: "cus_nobody", orderIds: [], cartIds: [] }

    expect(await customers().page(nobody, { limit: 50 })).toEqual({
      entries: [],
      next_cursor: null,
      previous_cursor: null,
    })
    expect(await customers().count(nobody)).toBe(0)
    expect(await customers().open(nobody)).toEqual([])
  })

  it("is served by the indexes of orders, carts and actors, at any depth for the same cost", async () => {
    for (const call of [
      () => customers().page(JO, { limit: 50 }),
      () => customers().count(JO),
    ]) {
      const nodes = nodesOf(await planOf(call))
      const indexes = new Set(nodes.map((node) => node["Index Name"]))

      expect(
        nodes.filter(
          (node) =>
            node["Node Type"] === "Seq Scan" &&
            node["Relation Name"] === "activity_log"
        )
      ).toEqual([])
      expect([...indexes]).toEqual(
        expect.arrayContaining([
          "IDX_activity_log_order_id",
          "IDX_activity_log_cart_id",
          "IDX_activity_log_actor_id",
        ])
      )
    }

    // At its ten-thousandth entry no more than at its first.
    const first = await planOf(() => customers().page(JO, { limit: 50 }))
    let cursor: string | undefined
    for (let page = 0; page < 19; page += 1) {
      cursor =
        (await customers().page(JO, { limit: 500, cursor })).next_cursor ??
        undefined
    }

    const deep = await planOf(() => customers().page(JO, { limit: 50, cursor }))

    expect(cursor).toBeDefined()
    expect(blocksOf(deep)).toBeLessThan(1.2 * blocksOf(first))
  })

  it("finds its open problems by the index of open problems", async () => {
    const open = await customers().open(JO)
    const nodes = nodesOf(await planOf(() => customers().open(JO)))

    expect(open.map(({ id }) => id)).toEqual(
      (await log.service.listPage({ attention: true, limit: 200 })).entries
        .filter(isTheirs)
        .map(({ id }) => id)
    )
    expect(open.length).toBeGreaterThan(5)
    expect(nodes.map((node) => node["Index Name"]).join()).toContain(
      "IDX_activity_log_attention"
    )
  })
})
