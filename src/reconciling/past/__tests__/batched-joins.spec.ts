import type { FactQuery } from "../../../types"
import { answerJoins, type Row, type Sources } from "../batched-joins"

describe("joins of many facts", () => {
  it("are asked once for each kind, and answered to whom they belong", async () => {
    const asked: FactQuery[] = []
    const answers = await answerJoins(
      [ofReturn("return_1"), null, ofReturn("return_2"), ofReturn("return_1")],
      sources({
        graph: async (query) => {
          asked.push(query)

          return [
            { id: "a", return_id: "return_1" },
            { id: "b", return_id: "return_1" },
          ]
        },
      })
    )

    expect(asked).toEqual([
      {
        entity: "order_change",
        fields: ["id", "return_id"],
        filters: { return_id: ["return_1", "return_2"] },
      },
    ])
    const ofFirst = [
      { id: "a", return_id: "return_1" },
      { id: "b", return_id: "return_1" },
    ]
    expect(answers).toEqual([ofFirst, [], [], ofFirst])
  })

  it("find the total of an order in one of its versions", async () => {
    const total = (id: string, version: number): FactQuery => ({
      entity: "order",
      fields: ["summary.*"],
      filters: { id, version },
    })
    const asked: unknown[][] = []
    const answers = await answerJoins(
      [total("order_1", 1), total("order_1", 2), total("order_2", 1)],
      sources({
        select: async <Answer>(_: string, values: unknown[]) => {
          asked.push(values)

          return [
            { order_id: "order_1", version: 2, summary: { total: 7 } },
            { order_id: "order_1", version: 1, summary: { total: 5 } },
          ] as Answer[]
        },
      })
    )

    expect(asked).toEqual([
      [
        ["order_1", "order_1", "order_2"],
        [1, 2, 1],
      ],
    ])
    expect(answers.map(([row]) => row?.summary)).toEqual([
      { total: 5 },
      { total: 7 },
      undefined,
    ])
  })

  it("are asked alone where they want more than one thing", async () => {
    const asked: FactQuery[] = []
    const lines: FactQuery = {
      entity: "order_item",
      fields: ["quantity"],
      filters: { order_id: "order_1", version: 1, item_id: ["ordli_1"] },
    }

    const answers = await answerJoins(
      [lines, lines],
      sources({
        graph: async (query) => {
          asked.push(query)

          return [{ quantity: 2 }]
        },
      })
    )

    expect(asked).toEqual([lines, lines])
    expect(answers).toEqual([[{ quantity: 2 }], [{ quantity: 2 }]])
  })

  it("ask the log for entries by their keys and for those of orders", async () => {
    const answers = await answerJoins(
      [
        { entity: "activity_log", fields: [], filters: { dedupe_key: "k1" } },
        {
          entity: "activity_log",
          fields: [],
          filters: { order_id: "order_1", event_type: ["order.shipped"] },
        },
      ],
      sources({
        byKeys: async () => [{ dedupe_key: "k1", source: "event" }],
        ofOrders: async (orders, types) => [
          { order_id: orders[0], event_type: types[0] },
        ],
      })
    )

    expect(answers).toEqual([
      [{ dedupe_key: "k1", source: "event" }],
      [{ order_id: "order_1", event_type: "order.shipped" }],
    ])
  })
})

function ofReturn(return_id: string): FactQuery {
  return { entity: "order_change", fields: ["id"], filters: { return_id } }
}

function sources(
  given: Partial<Omit<Sources, "recorded"> & Sources["recorded"]>
): Sources {
  const nothing = async (): Promise<Row[]> => []

  return {
    graph: given.graph ?? nothing,
    select: given.select ?? (async () => []),
    recorded: {
      byKeys: given.byKeys ?? nothing,
      ofOrders: given.ofOrders ?? nothing,
    },
  }
}
