import { actorsOf, isCut, peopleNamed, together, toPeople } from "../people"
import { entry } from "./entries"

const anna = { id: "user_1", type: "user", label: "Anna Quill" } as const
const key = { id: "apk_1", type: "api-key", label: "Printify" } as const
const jo = { id: "cus_1", type: "customer", label: "Jo Ågren" } as const

it("reads Medusa's answers, and leaves out who has no name", () => {
  expect(
    toPeople({
      users: [
        {
          id: "user_1",
          first_name: "Anna",
          last_name: "Quill",
          email: "a@b.c",
        },
        { id: "user_2", first_name: null, last_name: null, email: "bo@b.c" },
        { id: "user_3" },
        null,
      ],
    })
  ).toEqual([
    { ...anna, email: "a@b.c" },
    { id: "user_2", type: "user", label: "bo@b.c" },
  ])
  expect(toPeople({ api_keys: [{ id: "apk_1", title: "Printify" }] })).toEqual([
    key,
  ])
  expect([toPeople(null), toPeople({ users: {} })]).toEqual([[], []])
})

it.each([
  [{ users: [{ id: "user_1" }], count: 2 }, true],
  [{ users: [{ id: "user_1" }], count: 1 }, false],
  [{ users: [{ id: "user_1" }] }, false],
  [{ api_keys: [], count: 0 }, false],
  [null, false],
])("knows whether there are more users than %j lists", (answer, expected) => {
  expect(isCut(answer)).toBe(expected)
})

it("names each actor of a list once", () => {
  const byJo = entry({
    actor_id: "cus_1",
    actor_type: "customer",
    actor_label: "Jo Ågren",
  })

  expect(actorsOf([byJo, entry(), byJo])).toEqual([jo])
  expect(together([jo], [{ ...jo, label: "Other" }, anna])).toEqual([jo, anna])
})

it.each([
  ["anna", [anna]],
  ["ÅGREN", [jo]],
  ["qu", []],
  ["nobody", []],
])("finds by name: %s", (q, expected) => {
  expect(peopleNamed(q, [anna, key, jo], "en-GB")).toEqual(expected)
})
