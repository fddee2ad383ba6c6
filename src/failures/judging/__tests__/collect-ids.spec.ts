import { collectIds, onlyIds } from "../collect-ids"

const ulid = (digit: string) => digit.repeat(26)

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
