import type { AdminActivity } from "../../src/types"
import { openProblems } from "../helpers/attention"
import { lineOf } from "../helpers/feed"
import { actionsOf, declined, press } from "../helpers/shop/acting"
import {
  confirmImport,
  productCsv,
  uploadProducts,
} from "../helpers/shop/product-csv"
import { skus } from "../helpers/shop/skus"
import { colleague } from "../helpers/shop/staff"
import { fillBucket } from "../helpers/shop/uploads"
import { entriesOfRun } from "../helpers/sync-runs"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const REFUSED =
  "error sync.failed: Product export failed: The bucket is full: its quota is used up"

describe("running an export of Medusa's again", () => {
  const store = useStore()

  const openSyncs = async () =>
    (await openProblems(store)).filter(
      ({ event_type }) => event_type === "sync.failed"
    )

  /** An export of these products that the bucket refuses: the problem, and what makes room again. */
  const refusedExport = async (filter: string) => {
    const empty = await fillBucket(store.shop)
    await store.shop.admin.post(`/admin/products/export?${filter}`)
    const problem = await until(async () => (await openSyncs())[0], {
      what: "the problem",
    })

    return { problem, empty }
  }

  const closed = (problem: AdminActivity) =>
    until(
      async () => {
        const { activity } = await store.shop.admin.get<{
          activity: AdminActivity
        }>(`/admin/activity/${problem.id}`)

        return activity.resolved_at ? activity : null
      },
      { what: "the problem to be closed" }
    )

  /** The handles of the file that the last finished export made. */
  const exportedHandles = async () => {
    const [done] = await until(
      async () => {
        const rows = await store.query<{ url: string }>(
          `select data->'file'->>'url' as url from notification
           where channel = 'feed' and data->'file' is not null order by created_at desc limit 1`
        )

        return rows.length ? rows : null
      },
      { what: "the notification with the file" }
    )
    const { pathname } = new URL(done?.url ?? "")
    const [head = "", ...lines] = (
      await (await fetch(`${store.shop.url}${pathname}`)).text()
    )
      .replace(/^\uFEFF/, "")
      .split("\n")
    const at = head.split(";").length > 1 ? ";" : ","
    const column = head.split(at).indexOf("Product Handle")

    return new Set(
      lines.flatMap((line) => line.split(at)[column]?.replaceAll('"', "") || [])
    )
  }

  it("makes a new export of the same products, by whoever pressed, and closes the problem", async () => {
    const { shop } = await colleague(store.shop, {
      first_name: "Bo",
      last_name: "Press",
    })
    const { problem, empty } = await refusedExport("handle=typesetter-mug")
    const offered = await actionsOf(shop, problem.id)
    await empty()

    const { result } = await press(shop, problem.id, { action: "run_again" })
    const run = String(result.run_id)
    const entries = await entriesOfRun(store, run, { count: 2 })
    const mended = await closed(problem)

    expect(lineOf(problem)).toBe(REFUSED)
    expect(problem.payload).toMatchObject({
      filter: { handle: "typesetter-mug" },
    })
    expect(offered).toEqual([
      { id: "run_again", state: "possible", needs_confirmation: false },
    ])
    expect(result.state).toBe("started")
    expect(run).not.toBe(problem.payload.run_id)
    expect(entries.map(lineOf)).toEqual([
      "info sync.started: Product export started",
      "info sync.completed: Product export complete",
    ])
    expect(entries[0]?.actor_label).toBe("Bo Press")
    expect(mended).toMatchObject({
      resolved_by: "system",
      resolved_by_entry_id: entries[1]?.id,
    })
    expect(await exportedHandles()).toEqual(new Set(["typesetter-mug"]))
  })

  it("fails again as long as the bucket is full: counted, and to be pressed once more", async () => {
    const { problem, empty } = await refusedExport("handle=typesetter-mug")

    await press(store.shop, problem.id, { action: "run_again" })
    const again = await until(
      async () =>
        (await openSyncs()).find(({ occurrences }) => occurrences === 2),
      { what: "the second failure" }
    )
    await empty()
    const { result } = await press(store.shop, again.id, {
      action: "run_again",
    })
    await closed(again)

    expect(again.payload).toMatchObject({
      filter: { handle: "typesetter-mug" },
      select: problem.payload.select,
    })
    expect(
      (await entriesOfRun(store, String(result.run_id), { count: 2 })).map(
        lineOf
      )
    ).toEqual([
      "info sync.started: Product export started",
      "info sync.completed: Product export complete",
    ])
    expect(await openSyncs()).toEqual([])
  })

  it("pressed ten times at once starts one export", async () => {
    const { problem, empty } = await refusedExport("handle=typesetter-mug")
    await empty()

    const pressed = await Promise.allSettled(
      Array.from({ length: 10 }, () =>
        press(store.shop, problem.id, { action: "run_again" })
      )
    )
    await closed(problem)

    expect(pressed.filter(({ status }) => status === "fulfilled")).toHaveLength(
      1
    )
  })

  it("of an import says that its file is not kept", async () => {
    const upload = await uploadProducts(
      store.shop,
      productCsv([{ handle: "stamp", title: "Stamp", sku: skus.mug }])
    )
    await confirmImport(store.shop, upload)
    const problem = await until(
      async () =>
        (await openSyncs()).find(({ payload }) => payload.action === "import"),
      { what: "the problem" }
    )

    const offered = await actionsOf(store.shop, problem.id)
    const answer = await declined(
      press(store.shop, problem.id, { action: "run_again" })
    )

    const reason =
      "Medusa does not keep the file of an import that failed: upload it again"
    expect(offered).toEqual([
      {
        id: "run_again",
        state: "impossible",
        reason,
        reason_code: "import_file",
        needs_confirmation: false,
      },
    ])
    expect(answer).toEqual({ status: 409, message: reason })
  })
})
