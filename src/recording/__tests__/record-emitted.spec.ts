import { emitterOf } from "./recorder-of"

it("takes a name of Medusa's with a payload of ours from whoever emits it", async () => {
  const { emit, logged, queries } = emitterOf({})

  await emit("order.completed", { order_id: "order_1", message: "Done" })

  expect(queries).toEqual([])
  expect(logged).toEqual([
    [
      "order.completed",
      "Done",
      expect.objectContaining({ order_id: "order_1" }),
    ],
  ])
})

it.each<[string, Record<string, unknown>]>([
  ["order.created", { order: { id: "order_1" } }],
  ["order.created", { id: "order_1" }],
  ["order.shipped", { order_id: 5, message: "On its way" }],
  ["order.production", { order_id: "" }],
  ["sync.failed", { job: "stock" }],
  ["sync.completed", { provider: null }],
])(
  "leaves alone what bears a name of the catalog and names nothing of it: %s %j",
  async (name, data) => {
    const { emit, logged, warned } = emitterOf({})

    await emit(name, data)

    expect(logged).toEqual([])
    expect(warned).toEqual([name])
  }
)

it.each<[string, Record<string, unknown>]>([
  ["order.production", { order_id: "order_1" }],
  ["sync.started", { provider: "printify" }],
  ["sync.failed", { message: "Stock was not counted" }],
  ["email.bounced", { to: "ada@example.com" }],
])("takes what names something: %s %j", async (name, data) => {
  const { emit, logged, warned } = emitterOf({})

  await emit(name, data)

  expect(logged).toHaveLength(1)
  expect(warned).toEqual([])
})

it("takes an event of the shop's own for what the shop declared it to be, whatever its name", async () => {
  const { emit, logged, warned } = emitterOf(
    {},
    {
      ownEvents: {
        "order.created": { type: "erp.order", level: "info", message: "Sent" },
      },
    }
  )

  await emit("order.created", { order: { id: 7 } })

  expect(logged.map(([type]) => type)).toEqual(["erp.order"])
  expect(warned).toEqual([])
})
