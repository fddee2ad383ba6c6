import { feedOf, lineOf } from "../helpers/feed"
import {
  confirmImport,
  exportProducts,
  productCsv,
  uploadProducts,
} from "../helpers/shop/product-csv"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const NEXT_LOOK_MS = 75_000

const TYPES = ["sync.started", "sync.completed", "sync.failed", "sync.stalled"]

describe("imports, exports and syncs", () => {
  const store = useStore({
    options: { sync: { staleAfter: "2s", schedule: "* * * * *" } },
  })

  const emit = (event: string, data: Record<string, unknown>) =>
    store.shop.guest.post("/hooks/printify", { event, data })

  /** Only the last run's lines: the file tells one run after another. */
  const linesOf = async (runId: string, count: number, timeoutMs = 20_000) => {
    const read = async () =>
      (await feedOf(store, ...TYPES)).filter(
        ({ payload }) => payload.run_id === runId
      )
    await until(async () => (await read()).length >= count, {
      what: `${count} lines of ${runId}`,
      timeoutMs,
    }).catch(() => undefined /* the comparison shows what is missing */)

    return read()
  }

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
    expect(await feedOf(store, ...TYPES)).toEqual([])

    await confirmImport(shop, upload)

    const entries = await linesOf(upload.transaction_id, 2)
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

    const entries = await linesOf(upload.transaction_id, 2)
    expect(entries.map(lineOf)).toEqual([
      "info sync.started: Product import started",
      expect.stringMatching(
        /^error sync.failed: Product import failed: .*typesetter-mug-white/
      ) as string,
    ])
  })

  it("leaves a file that is refused to whoever uploads it: the answer says why", async () => {
    const { shop } = store
    const before = await feedOf(store, ...TYPES)

    await expect(
      uploadProducts(shop, "Product Title,Nonsense\nA title,1")
    ).rejects.toMatchObject({ status: 400 })

    expect(await feedOf(store, ...TYPES)).toEqual(before)
  })

  it("tells of an export", async () => {
    const { transaction_id } = await exportProducts(store.shop)

    const entries = await linesOf(transaction_id, 2)
    expect(entries.map(lineOf)).toEqual([
      "info sync.started: Product export started",
      "info sync.completed: Product export complete",
    ])
  })

  it("says how long an integration's run took, and warns of one without an end", async () => {
    const since = new Date(Date.now() - 90_000).toISOString()
    await emit("sync.started", {
      provider: "printify",
      run_id: "run_1",
      occurred_at: since,
    })
    await until(async () => (await linesOf("run_1", 1)).length, {
      what: "the beginning",
    })
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

    const ended = await linesOf("run_1", 2)
    expect(ended.map(lineOf)).toEqual([
      "info sync.started: Product sync started",
      "info sync.completed: Product sync complete — 47 products, 3 updated",
    ])
    expect(ended[1]?.payload.duration_ms).toBe(60_000)

    const stalled = await linesOf("run_2", 2, NEXT_LOOK_MS)
    expect(stalled.map(lineOf)).toEqual([
      "info sync.started: Product sync started",
      "warning sync.stalled: Product sync has not ended after 1 minute",
    ])
    expect(await feedOf(store, "sync.stalled")).toHaveLength(1)
  }, 120_000)
})
