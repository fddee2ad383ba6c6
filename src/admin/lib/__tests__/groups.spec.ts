import type { AdminActivityGroup } from "../../../types"
import { parseFeed } from "../feed-state"
import {
  countedAs,
  entryRow,
  groupRow,
  headOf,
  isGrouped,
  isUndoable,
  problemsOf,
  totalOf,
} from "../groups"
import { entry } from "./entries"

const group = (
  key: string,
  entries: number,
  amount_by_currency: Record<string, number> = {}
): AdminActivityGroup => ({
  key,
  event_type: "order.submission_failed",
  level: "error",
  message: "Submission to Printify failed: invalid address",
  entries,
  orders: entries,
  amount_by_currency,
  first_occurred_at: "2026-02-16T10:00:00.000Z",
  last_occurred_at: "2026-02-16T11:00:00.000Z",
  latest_id: `actlog_${key}`,
  latest: entry({ id: `actlog_${key}` }),
  actions: [],
})

it.each([
  ["tab=attention", true],
  ["tab=attention&q=x&level=error", true],
  ["tab=attention&group=a", false],
  ["tab=attention&view=each", false],
  ["", false],
])("shows a row for each cause at %j: %s", (search, expected) => {
  expect(isGrouped(parseFeed(new URLSearchParams(search)))).toBe(expected)
})

it("shows a single problem as the entry that it is", () => {
  const [single, many] = [group("a", 1), group("b", 14)]

  expect(groupRow(single)).toEqual(entryRow(single.latest, single))
  expect(groupRow(many)).toMatchObject({ id: "b", problems: 14, entry: null })
  expect(problemsOf([single, many].map(groupRow))).toBe(15)
})

it("adds up what groups come to, currency by currency", () => {
  expect(
    totalOf([group("a", 2, { gbp: 10, eur: 4 }), group("b", 3, { gbp: 5 })])
  ).toEqual({
    entries: 5,
    orders: 5,
    amount_by_currency: { gbp: 15, eur: 4 },
  })
})

it("is taken back as long as it is no more than a page", () => {
  expect([2, 50, 51].map(isUndoable)).toEqual([true, true, false])
})

describe("what a group is called", () => {
  const failed = {
    ...group("a", 2),
    message: "Submission to Printify failed: insufficient stock for …",
    latest: entry({
      message: "Submission to Printify failed: insufficient stock for M Black",
      payload: { cause: "insufficient stock for M Black" },
    }),
  }
  const german = {
    messageOf: () => "Übermittlung an Printify fehlgeschlagen",
    typeLabel: () => "Übermittlung fehlgeschlagen",
    locale: "de",
  }

  it("is what its entries share, for who reads English", () => {
    expect(headOf(failed, { ...german, locale: "en-GB" })).toBe(failed.message)
  })

  it("is its type and what its causes share, in another language", () => {
    expect(headOf(failed, german)).toBe(
      "Übermittlung fehlgeschlagen: insufficient stock for …"
    )
  })

  it("is its type where no cause is known, or nothing of it is shared", () => {
    const latest = { ...failed.latest, payload: {} }
    const other = { ...failed.latest, payload: { cause: "M Black" } }

    expect(headOf({ ...failed, latest }, german)).toBe(german.typeLabel())
    expect(headOf({ ...failed, latest: other }, german)).toBe(
      german.typeLabel()
    )
  })

  it("is its type where they share no word", () => {
    expect(
      headOf(
        { ...failed, message: failed.event_type },
        { ...german, locale: "en-GB" }
      )
    ).toBe(german.typeLabel())
  })

  it("is what each of them says, where all say the same", () => {
    const { message } = failed.latest

    expect(headOf({ ...failed, message }, german)).toBe(german.messageOf())
  })
})

it.each([
  [
    { orders: 3, entries: 5 },
    { key: "counted.orders", count: 3 },
  ],
  [
    { orders: 0, entries: 60 },
    { key: "counted.entries", count: 60 },
  ],
])(
  "counts %o in orders, or in entries where it is about none",
  (of, counted) => {
    expect(countedAs(of)).toEqual(counted)
  }
)
