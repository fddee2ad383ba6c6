import { openProblems } from "../helpers/attention"
import { lineOf } from "../helpers/feed"
import { startExport, type Exported } from "../helpers/shop/exports"
import {
  confirmImport,
  productCsv,
  uploadProducts,
  uploadProductsWhole,
} from "../helpers/shop/product-csv"
import { skus } from "../helpers/shop/skus"
import { fillBucket } from "../helpers/shop/uploads"
import { entriesOfRun } from "../helpers/sync-runs"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const subjects: Exported[] = ["Product", "Order", "Inventory"]

const routes = [
  { route: "imports", upload: uploadProducts },
  { route: "import", upload: uploadProductsWhole },
] as const

describe("imports and exports that fail, and then do not", () => {
  const store = useStore()

  const emptyBucket: (() => Promise<void>)[] = []

  afterEach(async () => {
    for (const empty of emptyBucket.splice(0)) await empty()
  })

  const importOf = async (
    product: { handle: string; sku?: string },
    { route, upload }: (typeof routes)[number] = routes[0]
  ) => {
    const csv = productCsv([{ ...product, title: product.handle }])
    const uploaded = await upload(store.shop, csv)
    await confirmImport(store.shop, uploaded, route)

    return await entriesOfRun(store, uploaded.transaction_id, { count: 2 })
  }

  const openSyncs = async () =>
    (await openProblems(store)).filter(
      ({ event_type }) => event_type === "sync.failed"
    )

  /** Everybody who may tell of a run has done so when a later one has ended. */
  const closedBy = async (problemId: string) => {
    await until(async () => (await openSyncs()).length === 0, {
      what: "the problem to be closed",
    })
    const { activity } = await store.shop.admin.get<{ activity: object }>(
      `/admin/activity/${problemId}`
    )

    return activity
  }

  it.each(subjects)(
    "a %s export that the bucket refuses is told once, counted on, and closed by the next",
    async (subject) => {
      const { shop } = store
      const empty = await fillBucket(shop)
      emptyBucket.push(empty)
      const first = await startExport(shop, subject)
      const entries = await entriesOfRun(store, first, { count: 2 })
      const second = await startExport(shop, subject)
      await until(async () => (await openSyncs())[0]?.occurrences === 2, {
        what: "the second failure",
      })
      await empty()
      const third = await startExport(shop, subject)
      const mended = await entriesOfRun(store, third, { count: 2 })

      const [, problem] = entries
      expect(entries.map(lineOf)).toEqual([
        `info sync.started: ${subject} export started`,
        `error sync.failed: ${subject} export failed: The bucket is full: its quota is used up`,
      ])
      expect(mended.map(lineOf)).toEqual([
        `info sync.started: ${subject} export started`,
        `info sync.completed: ${subject} export complete`,
      ])
      expect(await closedBy(problem?.id ?? "")).toMatchObject({
        occurrences: 2,
        resolved_by: "system",
        resolved_by_entry_id: mended[1]?.id,
        payload: {
          provider: "medusa",
          subject,
          action: "export",
          code: "QuotaExceeded",
        },
      })
      expect(
        (await entriesOfRun(store, second, { count: 1 })).map(lineOf)
      ).toEqual([`info sync.started: ${subject} export started`])
    }
  )

  it.each(routes)(
    "an import by /admin/products/$route that breaks half-way is told once, and closed by the next",
    async (by) => {
      const handle = `stamp-by-${by.route}`
      const broken = await importOf({ handle, sku: skus.mug }, by)
      const mended = await importOf({ handle }, by)

      const [, problem] = broken
      expect(broken.map(lineOf)).toEqual([
        "info sync.started: Product import started",
        expect.stringMatching(
          /^error sync.failed: Product import failed: .*typesetter-mug-white/
        ) as string,
      ])
      expect(mended.map(lineOf)).toEqual([
        "info sync.started: Product import started",
        "info sync.completed: Product import complete — 1 created, 0 updated",
      ])
      expect(await closedBy(problem?.id ?? "")).toMatchObject({
        occurrences: 1,
        resolved_by: "system",
        resolved_by_entry_id: mended[1]?.id,
      })
    }
  )

  it("two imports that fail for one cause are one problem, closed by the next", async () => {
    const [, problem] = await importOf({ handle: "label", sku: skus.mug })
    const upload = await uploadProducts(
      store.shop,
      productCsv([{ handle: "tag", title: "Tag", sku: skus.mug }])
    )
    await confirmImport(store.shop, upload)
    await until(async () => (await openSyncs())[0]?.occurrences === 2, {
      what: "the second failure",
    }).catch(() => undefined /* the comparison shows what is there */)

    expect(
      (await openSyncs()).map(({ id, occurrences }) => [id, occurrences])
    ).toEqual([[problem?.id, 2]])

    const mended = await importOf({ handle: "label" })
    expect(await closedBy(problem?.id ?? "")).toMatchObject({
      occurrences: 2,
      resolved_by_entry_id: mended[1]?.id,
    })
  })

  it("an export that goes well does not close an import that failed", async () => {
    const [, problem] = await importOf({
      handle: "seal",
      sku: skus.mug,
    })

    await entriesOfRun(store, await startExport(store.shop, "Product"), {
      count: 2,
    })

    expect((await openSyncs()).map(({ id }) => id)).toEqual([problem?.id])
  })
})
