import { gatheredGraph, type Select } from "../gathered-graph"
import type { Graph } from "../load-facts"

type Question = Parameters<Graph>[0]

const rows = ["order_1", "order_2", "order_3"].map((id) => ({ id, email: id }))

function setUp({
  answer = ({ filters }: Question) =>
    rows.filter(({ id }) => [filters.id].flat().includes(id)),
  select = async () => null,
}: {
  answer?: (question: Question) => unknown[]
  select?: Select
} = {}) {
  const asked: Question[] = []
  const graph = gatheredGraph(
    async (question) => {
      asked.push(question)

      return { data: answer(question) }
    },
    select,
    (run) => void setImmediate(run)
  )

  return { graph, asked }
}

const order = (id: string | string[], fields = ["id"], statement?: string) => ({
  entity: "order",
  fields,
  filters: { id },
  ...(statement ? { statement } : {}),
})

it("reads once what is asked within a moment, with the fields of all", async () => {
  const { graph, asked } = setUp()

  const answers = await Promise.all([
    graph(order("order_1", ["id", "email"])),
    graph(order("order_1", ["id", "status"])),
    graph(order(["order_2", "order_9"])),
  ])

  expect(asked).toEqual([
    {
      entity: "order",
      fields: ["id", "email", "status"],
      filters: { id: ["order_1", "order_2", "order_9"] },
    },
  ])
  expect(answers.map(({ data }) => data)).toEqual([
    [rows[0]],
    [rows[0]],
    [rows[1]],
  ])
})

it("asks other questions as they are", async () => {
  const { graph, asked } = setUp({ answer: () => [] })
  const byOrder = {
    entity: "order_change",
    fields: ["id"],
    filters: { order_id: "order_1" },
  }
  const byVersion = {
    entity: "order",
    fields: ["summary.*"],
    filters: { id: "order_1", version: 1 },
  }

  await Promise.all([graph(byOrder), graph(byVersion)])

  expect(asked).toEqual([byOrder, byVersion])
})

it("keeps rows that were deleted apart from those that are there", async () => {
  const { graph, asked } = setUp()

  await Promise.all([
    graph(order("order_1")),
    graph({ ...order("order_1"), withDeleted: true }),
  ])

  expect(asked.map(({ withDeleted }) => withDeleted)).toEqual([undefined, true])
})

it("takes rows from the statement, and from the graph only what that does not have", async () => {
  const selected: string[][] = []
  const { graph, asked } = setUp({
    select: async (_, ids) => {
      selected.push(ids)

      return [{ id: "order_1", email: "from the statement" }]
    },
  })

  const { data } = await graph(
    order(["order_1", "order_2"], ["id", "email"], "select")
  )

  expect(selected).toEqual([["order_1", "order_2"]])
  expect(asked.map(({ filters }) => filters)).toEqual([{ id: ["order_2"] }])
  expect(data).toEqual([
    { id: "order_1", email: "from the statement" },
    rows[1],
  ])
})

it("asks the graph where the statement cannot be run", async () => {
  const { graph } = setUp({ select: async () => null })

  const { data } = await graph(order("order_1", ["id"], "select"))

  expect(data).toEqual([rows[0]])
})

it("lets a question that cannot be answered fail alone", async () => {
  const { graph } = setUp({
    answer: ({ fields, filters }) => {
      if (fields.includes("no_such_field")) {
        throw new Error("no_such_field")
      }

      return rows.filter(({ id }) => [filters.id].flat().includes(id))
    },
  })

  const [good, bad] = await Promise.allSettled([
    graph(order("order_1")),
    graph(order("order_2", ["id", "no_such_field"])),
  ])

  expect(good).toMatchObject({ value: { data: [rows[0]] } })
  expect(bad).toMatchObject({ status: "rejected" })
})
