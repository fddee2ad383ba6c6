import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { until } from "../../../integration-tests/helpers/until"
import { currentScope, whenNobodyWaits } from "../context/activity-context"
import { requestContext } from "../context/request-context"

let server: Server | undefined

afterEach(() => server?.close())

const serve = async (handler: RequestListener): Promise<string> => {
  server = createServer((req, res) =>
    requestContext(
      // Express adds to both; the middleware asks only for what is Node's own, and `originalUrl`.
      Object.assign(req, { originalUrl: req.url }) as unknown as MedusaRequest,
      res as unknown as MedusaResponse,
      () => handler(req, res)
    )
  ).listen(0)
  await new Promise((resolve) => server?.once("listening", resolve))

  return `http://localhost:${(server.address() as AddressInfo).port}`
}

it("lets what a request sets off wait for its answer", async () => {
  const order: string[] = []
  let recorded: Promise<void> | undefined
  const url = await serve((_req, res) => {
    recorded = whenNobodyWaits().then(() => {
      order.push("recorded")
    })
    setImmediate(() => {
      order.push("answered")
      res.end("{}")
    })
  })

  await fetch(url)
  await recorded

  expect(order).toEqual(["answered", "recorded"])
})

it("waits for nobody who has gone, nor where the answer is given", async () => {
  let gone: Promise<void> | undefined
  const url = await serve((_req, res) => {
    res.destroy()
    gone = whenNobodyWaits()
  })

  await expect(fetch(url)).rejects.toThrow("fetch failed")

  await expect(gone).resolves.toBeUndefined()
})

it("waits for nobody outside requests", async () => {
  expect(currentScope()).toBeNull()
  await expect(whenNobodyWaits()).resolves.toBeUndefined()
})

it("knows the request's path without what was searched for", async () => {
  let path: string | undefined
  const url = await serve((_req, res) => {
    path = currentScope()?.request?.facts().path
    res.end()
  })

  await fetch(`${url}/store/products?q=secret`)

  expect(path).toBe("/store/products")
})

it("listens once to the response, however many wait for the answer", async () => {
  const warnings: Error[] = []
  const warn = (warning: Error): void => void warnings.push(warning)
  process.on("warning", warn)
  let listeners = 0
  const url = await serve((_req, res) => {
    for (let count = 0; count < 50; count += 1) void whenNobodyWaits()
    listeners = res.listenerCount("close")
    res.end()
  })
  const before = await fetch(url).then(() => listeners)

  process.off("warning", warn)

  expect(warnings).toEqual([])
  expect(before).toBeLessThan(5)
})

it("keeps of an answered request its ids, and neither request nor response", async () => {
  setFlagsFromString("--expose-gc")
  const collectGarbage = runInNewContext("gc") as () => void // there from the flag on
  const bodies: WeakRef<object>[] = []
  let kept: ReturnType<typeof currentScope> = null
  const url = await serve((req, res) => {
    const body = { order_id: "order_1", note: "x".repeat(1000) }
    Object.assign(req, { body })
    bodies.push(new WeakRef(body), new WeakRef(req), new WeakRef(res))
    kept = currentScope()
    res.end()
  })
  await fetch(`${url}/admin/orders/order_1`, {
    headers: { connection: "close" },
  })
  await new Promise((resolve) => server?.close(resolve))

  await until(
    () => {
      collectGarbage()

      return bodies.every((body) => body.deref() === undefined)
    },
    { what: "the request to be forgotten" }
  )

  expect(currentRequest(kept)?.facts()).toMatchObject({
    path: "/admin/orders/order_1",
    body: { order_id: ["order_1"] },
  })
})

/** Set within a callback, which the compiler does not follow. */
const currentRequest = (scope: unknown) =>
  (scope as ReturnType<typeof currentScope>)?.request
