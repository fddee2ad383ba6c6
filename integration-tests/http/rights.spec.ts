import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import type { AdminActivityResponse } from "../../src/types"
import type { ApiClient } from "../helpers/api-client"
import { repositoryRoot } from "../helpers/paths"
import { placeOrder } from "../helpers/shop/carts"
import { colleagueWith } from "../helpers/shop/roles"
import { skus } from "../helpers/shop/skus"
import { useStore } from "../helpers/use-store"

const OPERATIONS = ["read", "create", "update", "delete"] as const

type Operation = (typeof OPERATIONS)[number]

/** Each route of the plugin that is for users of the admin: the right it needs, and a body it takes. */
const ROUTES: Record<string, { needs: Operation; body?: object }> = {
  "GET /admin/activity": { needs: "read" },
  "GET /admin/activity/[id]": { needs: "read" },
  "GET /admin/activity/attention": { needs: "read" },
  "GET /admin/activity/attention/groups": { needs: "read" },
  "GET /admin/orders/[id]/activity": { needs: "read" },
  "POST /admin/activity": {
    needs: "create",
    body: { event_type: "press.oiled", message: "Press oiled" },
  },
  "POST /admin/activity/resolve": {
    needs: "update",
    body: { filter: { event_type: "press.jammed" } },
  },
  "POST /admin/activity/[id]/resolve": { needs: "update" },
  "POST /admin/activity/[id]/reopen": { needs: "update" },
  "POST /admin/orders/[id]/activity/resolve": { needs: "update" },
  "POST /admin/activity/erase": {
    needs: "delete",
    body: { email: "nobody@example.com" },
  },
}

const rightTo = (operation: Operation) => `activity_log:${operation}` as const

describe("in a shop with roles", () => {
  const store = useStore({ env: { MEDUSA_FF_RBAC: "true" }, isMigrated: false })

  /** Right → somebody who has that one alone, and somebody who has all but that one. */
  const staff = new Map<Operation, { alone: ApiClient; allBut: ApiClient }>()
  let problemId = ""
  let orderId = ""

  beforeAll(async () => {
    const { shop } = store

    for (const operation of OPERATIONS) {
      const others = OPERATIONS.filter((each) => each !== operation)
      staff.set(operation, {
        alone: await colleagueWith(shop, `only-${operation}`, [
          rightTo(operation),
        ]),
        allBut: await colleagueWith(
          shop,
          `no-${operation}`,
          others.map(rightTo)
        ),
      })
    }

    const order = await placeOrder(shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })
    orderId = order.id
    const { activity } = await shop.admin.post<AdminActivityResponse>(
      "/admin/activity",
      { event_type: "press.jammed", level: "error", message: "Press jammed" }
    )
    problemId = activity.id
  }, 300_000)

  const ask = async (
    who: ApiClient | undefined,
    route: string,
    body?: object
  ): Promise<unknown> => {
    const [method, pattern = ""] = route.split(" ")
    const id = pattern.startsWith("/admin/orders") ? orderId : problemId
    const url = pattern.replace("[id]", id)

    return method === "GET" ? who?.get(url) : who?.post(url, body)
  }

  it.each(Object.entries(ROUTES))(
    "%s is for who may, and for nobody else",
    async (route, { needs, body }) => {
      const { alone, allBut } = staff.get(needs) ?? {}

      await expect(ask(allBut, route, body)).rejects.toMatchObject({
        status: 403,
      })
      await expect(ask(alone, route, body)).resolves.toBeDefined()
    }
  )

  it("has a right for each route there is", () => {
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
