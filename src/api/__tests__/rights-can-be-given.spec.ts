import { readdirSync } from "node:fs"
import path from "node:path"
import { definePolicies, Policy } from "@medusajs/framework/utils"
import { OWN_ACTIONS } from "../../acting/actions"
import { activityMiddlewares } from "../admin/activity/middlewares"
import { noteMiddlewares } from "../admin/activity/note-middlewares"
import { customerActivityMiddlewares } from "../admin/customers/middlewares"

const MEDUSAS = path.join(
  path.dirname(require.resolve("@medusajs/medusa/package.json")),
  "dist/policies"
)
const OWN = path.join(__dirname, "../../policies")

const files = (folder: string) =>
  readdirSync(folder)
    .filter((file) => /(?<!\.d)\.[jt]s$/.test(file))
    .map((file) => path.join(folder, file))

/** Rights that the role editor has, when Medusa and the plugin are loaded. */
const registered = (): string[] =>
  Object.values(Policy).map(
    ({ resource, operation }) => `${resource}:${operation}`
  )

const load = (folders: string[]) =>
  Promise.all(folders.flatMap(files).map((file) => import(file)))

const keyOf = ({ resource, operation }: Record<string, unknown>) =>
  `${String(resource)}:${String(operation)}`

describe("rights that are asked for", () => {
  it("are Medusa's own or the plugin's: others can be given to nobody", async () => {
    await load([MEDUSAS, OWN])
    const asked = [
      ...activityMiddlewares,
      ...noteMiddlewares,
      ...customerActivityMiddlewares,
    ]
      .flatMap(({ policies }) => policies ?? [])
      .map(keyOf)

    expect(asked).toContain("activity_log:read")
    expect(asked.filter((key) => !registered().includes(key))).toEqual([])
  })

  it("for money are those of Medusa's own routes", () => {
    const asked = Object.fromEntries(
      OWN_ACTIONS.map(({ id, policies }) => [id, policies.map(keyOf)])
    )

    expect(asked).toMatchObject({
      capture_again: ["order:update", "payment:read", "capture:create"],
      refund_again: ["order:update", "payment:read", "refund:create"],
      complete_cart: ["order:update"],
    })
  })

  it("are registered once, where the shop has done so under another name", async () => {
    jest.resetModules()
    for (const name of Object.keys(Policy)) {
      Reflect.deleteProperty(Policy, name)
    }
    definePolicies({
      name: "TakeMoney",
      resource: "capture",
      operation: "create",
    })

    await load([OWN])

    expect(registered().filter((key) => key === "capture:create")).toHaveLength(
      1
    )
    expect(registered()).toContain("refund:create")
  })
})
