import { toEntryRow } from "../../../../recording/entry-row"
import type { ActivitySource, Actor } from "../../../../types"
import { nameActors } from "../name-actors"
import { setSurroundings } from "../surroundings"

const writable = (
  actor: Actor | null,
  payload = {},
  source: ActivitySource = "event"
) => {
  const row = toEntryRow(
    { event_type: "x.y", message: "m", options: { actor, payload, source } },
    { id: "actlog_1", now: new Date(0) }
  )

  return { row, payloadJson: JSON.stringify(row.payload), resolves: [] }
}

const user = (id: string): Actor => ({ type: "user", id })

/** Rows as they are written, with the ids that were asked for. */
const name = async (
  rows: ReturnType<typeof writable>[],
  { maskEmails = false } = {}
) => {
  const asked: (readonly string[])[] = []
  setSurroundings({
    originOf: () => null,
    namesOf: async (ids) => {
      asked.push(ids)

      return new Map([
        ["user_1", { label: "Anna Quill", email: "anna@inkwell.example" }],
        [
          "user_2",
          { label: "bo@inkwell.example", email: "bo@inkwell.example" },
        ],
      ])
    },
  })
  const named = await nameActors(rows, { maskEmails })

  return {
    asked,
    rows: named.map(({ row, payloadJson }) => [
      row.actor_label,
      row.payload,
      payloadJson,
    ]),
  }
}

it("names those who acted, with the address beside a name, in one question", async () => {
  const { asked, rows } = await name([
    writable(user("user_1"), { amount: 3 }),
    writable(null),
    writable(user("user_2")),
    writable(user("user_9")),
  ])

  expect(asked).toEqual([["user_1", "user_2", "user_9"]])
  expect(rows).toEqual([
    [
      "Anna Quill",
      { actor_email: "anna@inkwell.example", amount: 3 },
      '{"actor_email":"anna@inkwell.example","amount":3}',
    ],
    [null, {}, "{}"],
    ["bo@inkwell.example", {}, "{}"],
    [null, {}, "{}"],
  ])
})

it("leaves the payload of what somebody recorded by hand as they wrote it", async () => {
  const { rows } = await name([writable(user("user_1"), { a: 1 }, "api")])

  expect(rows).toEqual([["Anna Quill", { a: 1 }, '{"a":1}']])
})

it("keeps the name that came with the entry, and asks nothing where there is nobody", async () => {
  const { asked, rows } = await name([
    writable({ ...user("user_1"), label: "The boss" }),
    writable({ type: "system", id: null }),
  ])

  expect(asked).toEqual([])
  expect(rows.map(([label]) => label)).toEqual(["The boss", null])
})

it("masks addresses where the shop wants it", async () => {
  const { rows } = await name(
    [writable(user("user_1")), writable(user("user_2"))],
    {
      maskEmails: true,
    }
  )

  expect(rows.map(([label, payload]) => [label, payload])).toEqual([
    ["Anna Quill", { actor_email: "a…@inkwell.example" }],
    ["b…@inkwell.example", {}],
  ])
})
