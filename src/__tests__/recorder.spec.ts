import type { MedusaContainer } from "@medusajs/framework/types"
import { recorderOf } from "../recorder"
import { loadFacts } from "../recording/load-facts"
import { placedOrderFacts } from "../catalog/facts/order"

const order = { id: "order_1", cart: { id: "cart_1" } }
const abandoned = { occurred_at: new Date(0) }

const recorderWith = (byDedupeKeys: (keys: string[]) => unknown) => {
  const things: Record<string, unknown> = {
    activity_log: {
      options: { events: {}, providerNames: {}, emails: {} },
      recall: { byDedupeKeys },
      clock: { offsetMs: 0, at: (date: Date) => date },
    },
    query: {
      graph: ({ entity }: { entity: string }) =>
        entity === "order"
          ? Promise.resolve({ data: [order] })
          : Promise.reject(new Error(`${entity} was asked of the store`)),
    },
  }
  // All that the recorder resolves.
  const container = {
    resolve: (name: string) => things[name],
  } as unknown as MedusaContainer

  return recorderOf(container, "event")
}

const read = (byDedupeKeys: (keys: string[]) => unknown) =>
  loadFacts(recorderWith(byDedupeKeys).graph, placedOrderFacts, {})

describe("recorderOf", () => {
  it("asks the log itself what it holds", async () => {
    const ask = jest.fn().mockResolvedValue([abandoned])

    const facts = await read(ask)

    expect(facts).toMatchObject([{ ...order, abandoned: [abandoned] }])
    expect(ask).toHaveBeenCalledWith(["abandoned_cart:cart_1"])
  })

  it("reads the order where the log cannot be read", async () => {
    const facts = await read(() => Promise.reject(new Error("lock timeout")))

    expect(facts).toMatchObject([{ ...order, abandoned: [] }])
  })
})
