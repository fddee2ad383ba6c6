import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import type { AdminActivityResponse } from "../../src/types"
import type { ApiClient } from "../helpers/api-client"
import { openProblems, refused } from "../helpers/attention"
import { repositoryRoot } from "../helpers/paths"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import { addNote } from "../helpers/shop/notes"
import { jo } from "../helpers/shop/open-shop"
import { colleagueWith } from "../helpers/shop/roles"
import type { Right } from "../helpers/shop/roles"
import { skus } from "../helpers/shop/skus"
import { customerId } from "../helpers/shop/transfers"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const READ = "activity_log:read"
const CREATE = "activity_log:create"
const UPDATE = "activity_log:update"
const DELETE = "activity_log:delete"
/** Medusa asks for it under each of its own paths of an order (2.21). */
const READ_ORDER = "order:read"
const UPDATE_ORDER = "order:update"
const READ_CUSTOMER = "customer:read"
/** Those of what it does, as Medusa's own route for it asks. */
const SUBMIT_AGAIN = [READ, UPDATE_ORDER, "fulfillment:create"] as const

type Route = {
  needs: readonly Right[]
  /** One that it takes. */
  body?: object
  query?: string
  /** For whoever may: there is nothing of this name. */
  finds?: "nothing"
  /** What it is about, where that is neither the order nor the problem. */
  about?: "customer" | "note" | "nothing"
}

/** Each route of the plugin that is for users of the admin. */
const ROUTES: Record<string, Route> = {
  "GET /admin/activity": { needs: [READ] },
  "GET /admin/activity/[id]": { needs: [READ] },
  "GET /admin/activity/attention": { needs: [READ] },
  "GET /admin/activity/attention/groups": { needs: [READ] },
  "GET /admin/activity/attention/orders": { needs: [READ] },
  "GET /admin/activity/health": { needs: [READ] },
  "GET /admin/activity/types": { needs: [READ] },
  "GET /admin/activity/export": { needs: [READ], query: "?format=csv" },
  "GET /admin/activity/erasures/[id]": { needs: [DELETE], finds: "nothing" },
  "GET /admin/orders/[id]/activity": { needs: [READ, READ_ORDER] },
  "GET /admin/orders/[id]/activity/evidence": { needs: [READ, READ_ORDER] },
  "GET /admin/customers/[id]/activity": {
    needs: [READ, READ_CUSTOMER, READ_ORDER],
    about: "customer",
  },
  "POST /admin/orders/[id]/activity/notes": {
    needs: [READ, CREATE, READ_ORDER],
    body: { text: "Wants it by Friday" },
  },
  "POST /admin/activity/[id]/note": {
    needs: [READ, CREATE],
    body: { pinned: true },
    about: "note",
  },
  "DELETE /admin/activity/[id]": {
    needs: [READ, CREATE],
    finds: "nothing",
    about: "nothing",
  },
  // Before those that close the problem.
  "POST /admin/activity/[id]/snooze": {
    needs: [UPDATE],
    body: { until: null },
  },
  "POST /admin/activity/[id]/assign": {
    needs: [UPDATE],
    body: { user_id: null },
  },
  "POST /admin/activity/[id]/actions/[action]": { needs: SUBMIT_AGAIN },
  "POST /admin/activity": {
    needs: [CREATE],
    body: { event_type: "press.oiled", message: "Press oiled" },
  },
  "POST /admin/activity/resolve": {
    needs: [UPDATE],
    body: { filter: { event_type: "press.jammed" } },
  },
  "POST /admin/activity/snooze": {
    needs: [UPDATE],
    body: { filter: { event_type: "press.jammed" }, until: null },
  },
  "POST /admin/activity/assign": {
    needs: [UPDATE],
    body: { filter: { event_type: "press.jammed" }, user_id: null },
  },
  "POST /admin/activity/[id]/resolve": { needs: [UPDATE] },
  "POST /admin/activity/[id]/reopen": { needs: [UPDATE] },
  "POST /admin/orders/[id]/activity/resolve": { needs: [UPDATE, READ_ORDER] },
  "POST /admin/activity/erase": {
    needs: [DELETE],
    body: { email: "nobody@example.com" },
  },
  "POST /admin/activity/attention/groups/[key]/actions/[action]": {
    needs: SUBMIT_AGAIN,
    finds: "nothing",
  },
  "GET /admin/activity/runs": { needs: [READ] },
  "GET /admin/activity/runs/[id]": { needs: [READ], finds: "nothing" },
  "POST /admin/activity/runs/[id]/stop": {
    needs: [READ, UPDATE_ORDER],
    finds: "nothing",
  },
}

const RIGHTS = [...new Set(Object.values(ROUTES).flatMap(({ needs }) => needs))]

describe("in a shop with roles", () => {
  const store = useStore({ env: { MEDUSA_FF_RBAC: "true" }, isMigrated: false })

  const staff = new Map<string, ApiClient>()
  let problemId = ""
  let orderId = ""
  const ids: Record<NonNullable<Route["about"]>, string> = {
    customer: "",
    note: "",
    nothing: "actlog_nothing",
  }

  /** Somebody whose role gives these rights and no other. */
  const workerWith = async (rights: readonly Right[]): Promise<ApiClient> => {
    const name = rights.join("-").replace(/\W/g, "-")
    const worker =
      staff.get(name) ?? (await colleagueWith(store.shop, name, rights))
    staff.set(name, worker)

    return worker
  }

  beforeAll(async () => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
      metadata: { printify: "out_of_stock_once" },
    })
    orderId = id
    ids.customer = await customerId(store.shop, jo.email)
    ids.note = (await addNote(store.shop, id, "Anna's note")).id
    await refused(fulfill(store.shop, id))
    const problem = await until(
      async () =>
        (await openProblems(store, id)).find(
          ({ event_type }) => event_type === "order.submission_failed"
        ),
      { what: "the problem" }
    )
    problemId = problem.id
    await store.shop.admin.post<AdminActivityResponse>("/admin/activity", {
      event_type: "press.jammed",
      level: "error",
      message: "Press jammed",
    })
  }, 300_000)

  const ask = async (
    who: ApiClient,
    route: string,
    { body, query = "", about }: Route
  ): Promise<unknown> => {
    const [method, pattern = ""] = route.split(" ")
    const ownId = pattern.startsWith("/admin/orders") ? orderId : problemId
    const id = about ? ids[about] : ownId
    const url = pattern
      .replace("[id]", id)
      .replace("[key]", "nothing")
      .replace("[action]", "submit_again")

    if (method === "DELETE") {
      return who.delete(url)
    }

    return method === "GET" ? who.get(`${url}${query}`) : who.post(url, body)
  }

  it.each(Object.entries(ROUTES))(
    "%s is for who may, and for nobody else",
    async (route, asked) => {
      const { needs, finds } = asked

      for (const missing of needs) {
        const others = RIGHTS.filter((right) => right !== missing)
        await expect(
          ask(await workerWith(others), route, asked)
        ).rejects.toMatchObject({ status: 403 })
      }

      const asking = ask(await workerWith(needs), route, asked)
      await (finds === "nothing"
        ? expect(asking).rejects.toMatchObject({ status: 404 })
        : expect(asking).resolves.toBeDefined())
    }
  )

  it("has rights for each route there is", () => {
    expect(routesOf("src/api/admin").sort()).toEqual(Object.keys(ROUTES).sort())
  })
})

/** `GET /admin/activity`, of the files that make it. */
function routesOf(folder: string): string[] {
  const root = path.join(repositoryRoot, folder)

  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts")
    .flatMap((file) => {
      const text = readFileSync(path.join(root, file), "utf8")
      const verbs = text.matchAll(
        /^export (?:const|(?:async )?function) ([A-Z]+)\b/gm
      )

      return [...verbs].map(
        ([, verb]) => `${verb} /admin/${path.dirname(file)}`
      )
    })
}
