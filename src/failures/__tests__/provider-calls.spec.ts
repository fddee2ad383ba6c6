import type { Failure } from "../failure"
import { ModuleCalls } from "../observing/module-calls"

const declined = Object.assign(new Error("Your card was declined."), {
  code: "card_declined",
  decline_code: "lost_card",
})

/** As Medusa's Stripe provider makes its errors. */
class Provider {
  buildError(message: string, error: Error): Error {
    return new Error(`${message}: ${error.message}.`)
  }

  async capturePayment(): Promise<never> {
    throw this.buildError("An error occurred in capturePayment", declined)
  }
}

class ProviderService {
  private readonly provider = new Provider()
  answer: unknown = { status: "authorized" }

  retrieveProvider(): Provider {
    return this.provider
  }

  async capturePayment(): Promise<unknown> {
    return await this.retrieveProvider().capturePayment()
  }

  async authorizePayment(): Promise<unknown> {
    return this.answer
  }
}

class PaymentModule {
  readonly paymentProviderService_ = new ProviderService()

  async capturePayment(input: { amount: number }): Promise<unknown> {
    if (input.amount > 28) {
      throw new Error("You cannot capture more")
    }

    return await this.paymentProviderService_.capturePayment()
  }

  async authorizePaymentSession(id: string): Promise<unknown> {
    const answer = (await this.paymentProviderService_.authorizePayment()) as {
      status: string
    }

    if (answer.status !== "authorized") {
      throw new Error(`Session: ${id} was not authorized with the provider.`)
    }

    return answer
  }
}

describe("a call that goes on to a third party", () => {
  const failures: Failure[] = []
  const troubles: unknown[] = []
  let payment: PaymentModule
  let calls: ModuleCalls

  beforeEach(() => {
    failures.length = troubles.length = 0
    payment = new PaymentModule()
    calls = new ModuleCalls(
      {
        onFailure: (failure) => void failures.push(failure),
        onAttempt: () => undefined,
        onSuccess: () => undefined,
        onError: (error) => void troubles.push(error),
      },
      { resolve: (name: string) => (name === "payment" ? payment : undefined) }
    )
    calls.watch()
  })

  afterEach(() => {
    calls.unwatch()
    expect(troubles).toEqual([])
  })

  const refusalsOf = async (attempt: Promise<unknown>) => {
    await expect(attempt).rejects.toThrow()

    return failures.map(({ refusals }) =>
      refusals.map(({ method, error, status }) => ({ method, error, status }))
    )
  }

  it("carries the third party's own error, from behind its provider's words", async () => {
    expect(await refusalsOf(payment.capturePayment({ amount: 28 }))).toEqual([
      [{ method: "capturePayment", error: declined, status: null }],
    ])
  })

  it("carries none where the module refused without asking", async () => {
    expect(await refusalsOf(payment.capturePayment({ amount: 29 }))).toEqual([
      [],
    ])
  })

  it.each([
    [
      "Stripe's, with the last attempt's error",
      { status: "error", data: { id: "pi_1", last_payment_error: declined } },
      declined,
    ],
    [
      "one with a sentence",
      { status: "canceled", data: { refusalReason: "Blocked Card" } },
      { message: "Blocked Card" },
    ],
    ["one that says nothing more", { status: "error" }, undefined],
    [
      "one that asks for more",
      { status: "requires_more", data: {} },
      undefined,
    ],
  ])("reads an answer that is a refusal: %s", async (_, answer, error) => {
    payment.paymentProviderService_.answer = answer

    expect(
      await refusalsOf(payment.authorizePaymentSession("payses_1"))
    ).toEqual([[{ method: "authorizePayment", error, status: answer.status }]])
  })

  it("carries none where the answer is that the shopper has not paid yet", async () => {
    payment.paymentProviderService_.answer = { status: "pending" }

    expect(
      await refusalsOf(payment.authorizePaymentSession("payses_1"))
    ).toEqual([[]])
  })

  it("keeps calls apart that run at once", async () => {
    await Promise.allSettled([
      payment.capturePayment({ amount: 29 }),
      payment.capturePayment({ amount: 28 }),
    ])

    expect(
      failures.map(({ error, refusals }) => [
        (error as Error).message,
        refusals.length,
      ])
    ).toEqual([
      ["You cannot capture more", 0],
      ["An error occurred in capturePayment: Your card was declined..", 1],
    ])
  })

  it("leaves the caller what the provider threw, and everything as it was", async () => {
    const service = payment.paymentProviderService_
    const provider = service.retrieveProvider()

    await expect(payment.capturePayment({ amount: 28 })).rejects.toThrow(
      "An error occurred in capturePayment: Your card was declined.."
    )
    calls.unwatch()

    expect(Object.hasOwn(service, "capturePayment")).toBe(false)
    expect(Object.hasOwn(service, "retrieveProvider")).toBe(false)
    expect(Object.hasOwn(provider, "buildError")).toBe(false)
  })

  it("watches the module all the same where its provider service is elsewhere", async () => {
    calls.unwatch()
    Object.assign(payment, { paymentProviderService_: undefined })
    calls.watch()

    expect(await refusalsOf(payment.capturePayment({ amount: 29 }))).toEqual([
      [],
    ])
  })
})
