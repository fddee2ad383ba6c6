import { readNames } from "../read-names"

type Graph = Parameters<typeof readNames>[1]

/** A graph of these tables, which answer by entity; with what it was asked. */
const graphOf = (tables: Record<string, unknown[]>) => {
  const asked: unknown[] = []
  const graph: Graph = async ({ entity, filters }) => {
    asked.push([entity, filters])

    return { data: tables[entity] ?? [] }
  }

  return { asked, graph }
}

it.each([
  [{ first_name: "Anna", last_name: "Quill" }, "Anna Quill"],
  [{ first_name: " Anna ", last_name: null }, "Anna"],
  [{ first_name: null, last_name: "" }, "anna@inkwell.example"],
])("calls a user with %j %s", async (person, label) => {
  const email = "anna@inkwell.example"
  const { graph } = graphOf({ user: [{ id: "user_1", email, ...person }] })

  const names = await readNames(["user_1"], graph)

  expect(names.get("user_1")).toEqual({ label, email })
})

it("asks once a kind, for what may be of that kind", async () => {
  const { asked, graph } = graphOf({
    api_key: [{ id: "apk_1", title: "Printer" }],
  })

  const names = await readNames(["user_1", "apk_1", "user_1", "system"], graph)

  expect(asked).toEqual([
    ["user", { id: ["user_1"] }],
    ["api_key", { id: ["apk_1"] }],
  ])
  expect([...names]).toEqual([["apk_1", { label: "Printer", email: null }]])
})
