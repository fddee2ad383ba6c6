import { readFileSync } from "node:fs"
import path from "node:path"
import { LOOK, LOOKING } from "../helpers/looks"
import { migrateStore } from "../helpers/migrate-store"
import { repositoryRoot } from "../helpers/paths"
import { runJobUntil } from "../helpers/run-job"
import { record, untilRecorded } from "../helpers/shop/activities"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill, ship } from "../helpers/shop/fulfillments"
import { skus } from "../helpers/shop/skus"
import { timelineOf } from "../helpers/stories"
import { useStore } from "../helpers/use-store"

/** As `medusa-config.ts` reads it: with or without the plugin, on the same database. */
const env: Record<string, string> = {}

const typesOf = (lines: string[]): string[] =>
  lines.map((line) => line.replace(/^\w+ ([\w.]+):.*$/, "$1"))

describe("a shop that takes the plugin out", () => {
  const store = useStore({ env, options: LOOKING })
  let oldOrder = ""
  let orderMeanwhile = ""

  const order = async (): Promise<string> => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })

    return id
  }

  const restart = async (plugin: "with" | "without"): Promise<void> => {
    env.ACTIVITY_LOG = plugin === "with" ? "on" : "off"
    await store.restart()
  }

  const countEntries = async (): Promise<number> => {
    const [row] = await store.query<{ count: number }>(
      "select count(*)::int as count from activity_log"
    )

    return row?.count ?? 0
  }

  beforeAll(async () => {
    oldOrder = await order()
    await untilRecorded(store.shop, oldOrder, "order.created")
    await record(store.shop, {
      event_type: "press.jammed",
      level: "error",
      message: "Press jammed",
      order_id: oldOrder,
    })
  }, 300_000)

  it("boots and sells without it, and its tables stay as they are", async () => {
    const before = await countEntries()
    await restart("without")

    orderMeanwhile = await order()
    const fulfillmentId = await fulfill(store.shop, orderMeanwhile)
    await ship(store.shop, { orderId: orderMeanwhile, fulfillmentId })

    await expect(store.shop.admin.get("/admin/activity")).rejects.toMatchObject(
      { status: 404 }
    )
    expect(await countEntries()).toBe(before)
  }, 300_000)

  it("goes on with the story when it is installed again, and finds what happened meanwhile", async () => {
    const before = await store.query("select id from activity_log order by id")
    await restart("with")
    await runJobUntil(store, LOOK, {
      what: "the shipment that nobody saw",
      isDone: async () =>
        typesOf(await timelineOf(store, orderMeanwhile)).includes(
          "order.shipped"
        ),
    })
    const next = await order()
    await untilRecorded(store.shop, next, "order.created")

    const old = await timelineOf(store, oldOrder)

    expect(old).toContain("error press.jammed: Press jammed (Anna Quill)")
    expect(typesOf(old)).toContain("order.created")
    expect(
      await store.query("select id from activity_log order by id")
    ).toEqual(expect.arrayContaining(before))
  }, 300_000)

  it("sells on after its tables were dropped, as README says", async () => {
    await restart("without")

    await store.query(uninstallStatements())

    expect(await order()).toMatch(/^order_/)
    const left = await store.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_name like 'activity_log%'`
    )
    expect(left).toEqual([])
  }, 300_000)

  it("starts anew when it is installed after that", async () => {
    await migrateStore(store.databaseUrl)
    await restart("with")
    const next = await order()
    await untilRecorded(store.shop, next, "order.created")

    const remembered = await store.query<{ id: string }>(
      "select id from activity_log where event_type = 'press.jammed'"
    )

    expect(typesOf(await timelineOf(store, next))).toContain("order.created")
    // What Medusa's own rows do not keep is gone.
    expect(remembered).toEqual([])
  }, 300_000)
})

/** The SQL of README's "Uninstall". */
function uninstallStatements(): string {
  const readme = readFileSync(path.join(repositoryRoot, "README.md"), "utf8")
  const [, section = ""] = readme.split("\n## Uninstall\n")
  const [, sql] = /```sql\n([\s\S]+?)```/.exec(section) ?? []

  if (!sql) throw new Error("README's Uninstall has no SQL")
  return sql
}
