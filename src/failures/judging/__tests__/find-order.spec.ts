import { findOrder } from "../find-order"

const ulid = (digit: string) => digit.repeat(26)

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

    const found = [
      await findOrder(
        { ...nothing, inputs, scope: { order_id: "order_said", request } },
        graph
      ),
      await findOrder({ ...nothing, inputs, scope: { request } }, graph),
      await findOrder({ ...nothing, scope: { request } }, graph),
    ]

    expect(found.map(({ order_id }) => order_id)).toEqual([
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
