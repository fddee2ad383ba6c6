import { MedusaError } from "@medusajs/framework/utils"
import type { ProviderRefusal } from "../failure"
import { collectIds, onlyIds } from "../judging/collect-ids"
import { describeError } from "../judging/describe-error"
import { findOrder } from "../judging/find-order"
import { isProblem } from "../judging/is-problem"
import { submissionAttemptAt } from "../submission-attempts"

const plain = { includeStack: false }
const ulid = (digit: string) => digit.repeat(26)

describe("describeError", () => {
  it("takes the provider's code and the chain of causes", () => {
    const error = Object.assign(
      new Error("declined", {
        cause: new Error("bank said no", { cause: new Error("no money") }),
      }),
      { code: "card_declined", type: "StripeCardError" }
    )

    expect(describeError(error, plain)).toEqual({
      name: "Error",
      message: "declined",
      code: "card_declined",
      type: "StripeCardError",
      status: null,
      causes: [
        { name: "Error", message: "bank said no", code: null },
        { name: "Error", message: "no money", code: null },
      ],
    })
  })

  it("takes the third party's words from behind an HTTP client's", () => {
    const error = Object.assign(
      new Error("Request failed with status code 422"),
      {
        code: "ERR_BAD_REQUEST",
        response: {
          status: 422,
          data: { error: { message: "variant out of stock", code: "oos" } },
        },
      }
    )

    expect(describeError(error, plain)).toMatchObject({
      message: "variant out of stock",
      code: "oos",
      status: 422,
    })
  })

  it.each([
    ["a text", "broken", "broken"],
    ["nothing", undefined, "no message"],
    ["an error as a nested workflow hands it on", { message: "gone" }, "gone"],
  ])("reads %s", (_, error, message) => {
    expect(describeError(error, plain).message).toBe(message)
  })

  it("leaves out the statement and its values that stand before PostgreSQL's words", () => {
    const error = Object.assign(
      new Error(
        `insert into "cart_address" ("address_1", "city") values ('4 Privet - Drive', 'Leeds') - unsupported Unicode escape sequence\n - detail: Failing row contains (4 Privet Drive).`
      ),
      { code: "22P05" }
    )

    expect(describeError(error, plain)).toMatchObject({
      message: "unsupported Unicode escape sequence",
      code: "22P05",
    })
  })

  it("survives getters that throw and causes that go in circles", () => {
    const error = new Error("odd")
    Object.defineProperty(error, "code", {
      get: () => {
        throw new Error("no")
      },
    })
    error.cause = error

    expect(describeError(error, plain)).toMatchObject({
      message: "odd",
      code: null,
      causes: [{ message: "odd" }],
    })
  })

  it("keeps the stack only where it is asked for", () => {
    const error = new Error("odd")

    expect(describeError(error, plain)).not.toHaveProperty("stack")
    expect(describeError(error, { includeStack: true }).stack).toBe(error.stack)
  })
})

describe("isProblem", () => {
  const invalid = new MedusaError(MedusaError.Types.INVALID_DATA, "wrong")
  const badValue = Object.assign(new Error("invalid byte sequence"), {
    code: "22021",
  })
  const away = Object.assign(new Error("shutting down"), { code: "57P01" })
  const secondFactor = new MedusaError(
    MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR,
    "3DS"
  )
  const notAllowed = new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "Session: payses_1 was not authorized with the provider."
  )
  const hostile = Object.defineProperty(new Error("odd"), "type", {
    get: () => {
      throw new Error("no")
    },
  })
  const asked = {
    error: invalid as unknown,
    refusals: [] as ProviderRefusal[],
    is_attended: true,
    is_answered: false,
  }
  const refused = (status: string | null) => [
    { method: "authorizePayment", args: [], error: undefined, status },
  ]

  it.each([
    ["an ordinary error", { error: new Error("x") }, true],
    ["a mistake at the keyboard", {}, false],
    ["a value that PostgreSQL refuses", { error: badValue }, false],
    ["a database that is away", { error: away }, true],
    ["a mistake where nobody waits", { is_attended: false }, true],
    ["a mistake after the answer was given", { is_answered: true }, true],
    ["the same raised by a provider", { refusals: refused(null) }, true],
    [
      "a card that the provider's answer calls declined",
      { error: notAllowed, refusals: refused("error") },
      true,
    ],
    [
      "a second factor that the provider's answer asks for",
      {
        error: notAllowed,
        refusals: refused("requires_more"),
        is_attended: false,
      },
      false,
    ],
    [
      "a second factor that Medusa asks for",
      { error: secondFactor, is_attended: false },
      false,
    ],
    ["an error whose type cannot be read", { error: hostile }, true],
    ["nothing at all", { error: undefined }, true],
  ])("judges %s", (_, failure: Partial<typeof asked>, expected) => {
    expect(isProblem({ ...asked, ...failure })).toBe(expected)
  })
})

describe("collectIds", () => {
  it("finds what leads to an order, by prefix or by key, and nothing else", () => {
    const found = collectIds({
      order_id: "imported-7",
      payment_id: `pay_${ulid("1")}`,
      items: [{ id: `ordli_${ulid("2")}` }],
      fulfillment: { id: `ful_${ulid("3")}` },
      note: "pay_me",
    })

    expect(found).toEqual({
      order: ["imported-7"],
      payment: [`pay_${ulid("1")}`],
      fulfillment: [`ful_${ulid("3")}`],
    })
  })

  it("reads the beginning of an input with a million parts, and what stands beside it", () => {
    let reads = 0
    const items = new Proxy(
      Array.from({ length: 1_000_000 }, () => `ordli_${ulid("1")}`),
      {
        get: (target, key) => {
          reads += 1

          return Reflect.get(target, key) as unknown
        },
      }
    )

    const found = collectIds({ items, order_id: "imported-7" })

    expect(found).toEqual({ order: ["imported-7"] })
    expect(reads).toBeLessThan(2000)
  })

  it("survives 130,000 items in a list of lists", () => {
    const items = Array.from({ length: 130_000 }, () => ({ id: "x" }))

    expect(collectIds([{ items }, { order_id: "order_1" }])).toEqual({
      order: ["order_1"],
    })
  })

  it("opens no file's content", () => {
    expect(collectIds({ file: Buffer.alloc(10_000_000) })).toEqual({})
  })

  it("is all that has to be kept of an input to find the same again", () => {
    const input = {
      order_id: "imported-7",
      payment: { id: `pay_${ulid("1")}` },
      cart: `cart_${ulid("2")}`,
      note: "x".repeat(100_000),
    }

    expect(collectIds(onlyIds(input))).toEqual(collectIds(input))
    expect(JSON.stringify(onlyIds(input)).length).toBeLessThan(200)
  })

  it("ends in circles, in depths and in getters that throw", () => {
    const input: Record<string, unknown> = {
      get boom() {
        throw new Error("no")
      },
    }
    input.self = input

    expect(collectIds(input)).toEqual({})
  })
})

describe("findOrder", () => {
  const nothing = { call: null, inputs: [], scope: null }
  const graph = jest.fn(() => Promise.resolve({ data: [] as unknown[] }))

  it("believes the code before the input, and the input before the request", async () => {
    const inputs = [{ order_id: "order_input" }]
    const request = {
      facts: () => ({
        method: "POST",
        path: "/admin/orders/order_request",
        actor: null,
        body: { order_id: "order_request" },
      }),
      answered: () => Promise.resolve(),
      isAnswered: () => false,
    }

    const told = [
      await findOrder(
        { ...nothing, inputs, scope: { order_id: "order_said", request } },
        graph
      ),
      await findOrder({ ...nothing, inputs, scope: { request } }, graph),
      await findOrder({ ...nothing, scope: { request } }, graph),
    ]

    expect(told.map(({ order_id }) => order_id)).toEqual([
      "order_said",
      "order_input",
      "order_request",
    ])
  })

  it("asks Medusa where a payment belongs", async () => {
    graph.mockResolvedValueOnce({
      data: [{ payment_collection: { order: { id: "order_1" } } }],
    })

    const { order_id } = await findOrder(
      { ...nothing, inputs: [{ payment_id: `pay_${ulid("1")}` }] },
      graph
    )

    expect(order_id).toBe("order_1")
  })

  it("names none where an input names two", async () => {
    const inputs = [{ ids: [`order_${ulid("1")}`, `order_${ulid("2")}`] }]

    expect((await findOrder({ ...nothing, inputs }, graph)).order_id).toBeNull()
  })
})

describe("submissionAttemptAt", () => {
  const timeline = [
    "order.submission_failed",
    "order.submitted",
    "order.submission_failed",
    "order.submission_failed",
  ].map((event_type, minute) => ({
    event_type,
    occurred_at: new Date(2026, 1, 16, 10, minute),
  }))

  it("counts those of its items, whatever becomes of others", () => {
    const items = (sku: string) => ({ items: [{ sku, quantity: 1 }] })
    const at = (minute: number) => new Date(2026, 1, 16, 10, minute)
    const stories = [
      {
        event_type: "order.submission_failed",
        occurred_at: at(1),
        payload: items("shirt"),
      },
      {
        event_type: "order.submitted",
        occurred_at: at(2),
        payload: items("mug"),
      },
    ]

    expect(submissionAttemptAt(stories, at(3), items("mug"))).toBe(1)
    expect(submissionAttemptAt(stories, at(3), items("shirt"))).toBe(2)
  })

  it("counts the failures since the last success, up to the moment", () => {
    expect(submissionAttemptAt(timeline, new Date(2026, 1, 16, 11))).toBe(3)
    expect(submissionAttemptAt(timeline, new Date(2026, 1, 16, 10, 3))).toBe(2)
    expect(submissionAttemptAt([], new Date())).toBe(1)
  })
})
