import { feedOf, lineOf } from "../helpers/feed"
import { LOOK_FOR_SYNCS, ONCE_A_WEEK } from "../helpers/looks"
import { runJob } from "../helpers/run-job"
import {
  confirmImport,
  productCsv,
  uploadProducts,
} from "../helpers/shop/product-csv"
import { entriesOfRun, SYNC_TYPES } from "../helpers/sync-runs"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

describe("imports, exports and syncs", () => {
  const store = useStore({
    options: { sync: { staleAfter: "2s", schedule: ONCE_A_WEEK } },
  })

  const emit = (event: string, data: Record<string, unknown>) =>
    store.shop.guest.post("/hooks/printify", { event, data })

  it("tells of an import from its confirmation to its counts", async () => {
    const { shop } = store
    const upload = await uploadProducts(
      shop,
      productCsv([
        { handle: "bookmark", title: "Bookmark" },
        { handle: "postcard", title: "Postcard" },
      ])
    )
    expect(upload.summary).toEqual({ toCreate: 2, toUpdate: 0 })
    expect(await feedOf(store, ...SYNC_TYPES)).toEqual([])

    await confirmImport(shop, upload)

    const entries = await entriesOfRun(store, upload.transaction_id, {
      count: 2,
    })
    expect(entries.map(lineOf)).toEqual([
      "info sync.started: Product import started",
      "info sync.completed: Product import complete — 2 created, 0 updated",
    ])
    expect(entries[1]?.payload.duration_ms).toEqual(expect.any(Number))
  })

  it("tells of an import that breaks half-way, with the cause", async () => {
    const { shop } = store
    const upload = await uploadProducts(
      shop,
      productCsv([
        { handle: "stamp", title: "Stamp", sku: "typesetter-mug-white" },
      ])
    )

    await confirmImport(shop, upload)

    const entries = await entriesOfRun(store, upload.transaction_id, {
      count: 2,
    })
    expect(entries.map(lineOf)).toEqual([
      "info sync.started: Product import started",
      expect.stringMatching(
        /^error sync.failed: Product import failed: .*typesetter-mug-white/
      ) as string,
    ])
    expect(
      (await feedOf(store, "sync.failed", "system.action_failed")).map(
        ({ payload }) => payload.run_id
      )
    ).toEqual([upload.transaction_id])
  })

  it("leaves a file that is refused to whoever uploads it: the answer says why", async () => {
    const { shop } = store
    const before = await feedOf(store, ...SYNC_TYPES)

    await expect(
      uploadProducts(shop, "Product Title,Nonsense\nA title,1")
    ).rejects.toMatchObject({ status: 400 })

    expect(await feedOf(store, ...SYNC_TYPES)).toEqual(before)
  })

  it("says how long an integration's run took, and warns of one without an end", async () => {
    const since = new Date(Date.now() - 90_000).toISOString()
    await emit("sync.started", {
      provider: "printify",
      run_id: "run_1",
      occurred_at: since,
    })
    await until(
      async () => (await entriesOfRun(store, "run_1", { count: 1 })).length,
      {
        what: "the beginning",
      }
    )
    await emit("sync.completed", {
      provider: "printify",
      run_id: "run_1",
      counts: { products: 47, updated: 3 },
      occurred_at: new Date(Date.parse(since) + 60_000).toISOString(),
    })
    await emit("sync.started", {
      provider: "printify",
      run_id: "run_2",
      occurred_at: since,
    })

    const ended = await entriesOfRun(store, "run_1", { count: 2 })
    expect(ended.map(lineOf)).toEqual([
      "info sync.started: Product sync started",
      "info sync.completed: Product sync complete — 47 products, 3 updated",
    ])
    expect(ended[1]?.payload.duration_ms).toBe(60_000)

    await entriesOfRun(store, "run_2", { count: 1 })
    await runJob(store, LOOK_FOR_SYNCS)
    await runJob(store, LOOK_FOR_SYNCS)
    const stalled = await entriesOfRun(store, "run_2", { count: 2 })
    expect(stalled.map(lineOf)).toEqual([
      "info sync.started: Product sync started",
      "warning sync.stalled: Product sync has not ended after 1 minute",
    ])
    expect(await feedOf(store, "sync.stalled")).toHaveLength(1)
  })
})
