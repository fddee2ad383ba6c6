import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { currentScope, whenAnswered } from "../context/activity-context"
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
    recorded = whenAnswered().then(() => {
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
    gone = whenAnswered()
  })

  await expect(fetch(url)).rejects.toThrow("fetch failed")

  await expect(gone).resolves.toBeUndefined()
})

it("waits for nobody outside requests", async () => {
  expect(currentScope()).toBeNull()
  await expect(whenAnswered()).resolves.toBeUndefined()
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
