import { execFile } from "node:child_process"
import path from "node:path"
import { promisify } from "node:util"
import { Modules } from "@medusajs/framework/utils"
import { WATCHED_CALLS, nameOf, watchedCall } from "../calls"
import type { Failure } from "../failure"
import { mapperOf } from "../mapping"
import { ModuleCalls } from "../observing/module-calls"
import { asOwnCall } from "../observing/own-calls"

class PaymentService {
  answer: unknown = "captured"
  given: unknown[] = []

  capturePayment(...input: unknown[]): unknown {
    this.given = input

    if (this.answer instanceof Error) {
      throw this.answer
    }

    return this.answer
  }

  authorizePaymentSession = () => Promise.resolve("authorized")
}

describe("a watched call", () => {
  const failures: Failure[] = []
  const listener = {
    onFailure: (failure: Failure) => void failures.push(failure),
    onAttempt: () => undefined,
    onSuccess: () => undefined,
    onError: () => undefined,
  }
  const declined = new Error("declined")
  let service: PaymentService
  let calls: ModuleCalls

  beforeEach(() => {
    failures.length = 0
    service = new PaymentService()
    calls = new ModuleCalls(listener, {
      resolve: (name: string) =>
        name === Modules.PAYMENT ? service : undefined, // answers what a container would
    })
    calls.watch()
  })

  afterEach(() => calls.unwatch())

  it("rejects the caller's promise, and is recorded", async () => {
    service.answer = Promise.reject(declined)

    await expect(service.capturePayment()).rejects.toBe(declined)

    expect(failures.map(({ call }) => call?.name)).toEqual([
      "payment.capturePayment",
    ])
  })

  it("that the log makes itself fails as well, and is not counted beside Medusa's own", async () => {
    const webhook = { provider: "stripe" }
    service.answer = Promise.reject(declined)

    await expect(service.capturePayment(asOwnCall(webhook))).rejects.toBe(
      declined
    )
    expect(failures).toEqual([])
    await expect(service.capturePayment({ ...webhook })).rejects.toBe(declined)

    expect(failures).toHaveLength(1)
  })

  it("throws as it did where it throws at once, and is recorded", () => {
    service.answer = declined

    expect(() => service.capturePayment()).toThrow(declined)

    expect(failures.map(({ error }) => error)).toEqual([declined])
  })

  it("leaves a rejection that the shop forgot unhandled", async () => {
    // In a process of its own: Jest takes such a rejection for a failure of the test.
    const script = `
      const { ModuleCalls } = require("./src/failures/observing/module-calls")
      const service = { capturePayment: () => Promise.reject(new Error("declined")) }
      const listener = { onFailure: ({ call }) => console.log("seen " + call.name), onError: console.log }
      process.on("unhandledRejection", ({ message }) => console.log("unhandled " + message))
      new ModuleCalls(listener, { resolve: (name) => name === "payment" ? service : undefined }).watch()
      void service.capturePayment()`

    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--require", "tsx/cjs", "--eval", script],
      { cwd: path.resolve(__dirname, "../../..") }
    )

    expect(stdout.trim().split("\n")).toEqual([
      "seen payment.capturePayment",
      "unhandled declined",
    ])
  }, 60_000)

  it("hands on what is no plain promise, and asks nothing of it", () => {
    class Cancellable extends Promise<string> {
      cancel = () => undefined
    }
    const lazy = {
      then: () => {
        throw new Error("asked")
      },
    }
    const answers = [lazy, "a text", undefined, Cancellable.resolve("x")]

    const given = answers.map((answer) => {
      service.answer = answer

      return service.capturePayment()
    })

    answers.forEach((answer, index) => expect(given[index]).toBe(answer))
  })

  it("shows no more of the service than before, and nothing when it is over", () => {
    const { authorizePaymentSession } = service

    expect(Object.keys(service)).toEqual(Object.keys(new PaymentService()))
    calls.unwatch()

    expect(Object.hasOwn(service, "capturePayment")).toBe(false)
    expect(Object.hasOwn(service, "authorizePaymentSession")).toBe(true)
    expect(service.authorizePaymentSession).not.toBe(authorizePaymentSession)
  })

  it("is named where the module has it no more, or does not let it be watched", () => {
    service = Object.freeze(new PaymentService())
    calls.watch()

    expect(calls.unseen()).toEqual([
      "payment.createPaymentSession",
      "payment.authorizePaymentSession",
      "payment.capturePayment",
      "payment.refundPayment",
      "payment.cancelPayment",
      "payment.getWebhookActionAndData",
    ])
  })

  it.each(WATCHED_CALLS.map((call) => [nameOf(call)]))(
    "%s is recorded outside of steps as well",
    (name) => {
      const failure = { call: { name, args: [] }, step: null } as unknown // all that is asked for

      expect(mapperOf(failure as Failure)).toBe(watchedCall(name)?.mapper)
    }
  )
})
