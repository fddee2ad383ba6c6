import type { AdminActivity } from "../../types"
import { FORMATS } from "../formats"

const activity: AdminActivity = {
  id: "actlog_01",
  event_type: "order.shipped",
  level: "info",
  order_id: "order_01",
  payload: { carrier: "DHL", note: '=cmd|"/c calc"!A1' },
  message: "Shipped via DHL",
  resolved_at: null,
  resolved_by: null,
  resolved_by_entry_id: null,
  resolution_note: null,
  snoozed_until: null,
  assigned_to: null,
  assigned_to_label: null,
  occurred_at: "2026-02-16T10:00:00.000Z",
  actor_type: "user",
  actor_id: "user_01",
  actor_label: "Anna Quill",
  caused_by: null,
  dedupe_key: null,
  source: "event",
  problem_key: null,
  occurrences: 1,
  last_occurred_at: null,
  created_at: "2026-02-16T10:00:01.000Z",
  updated_at: "2026-02-16T10:00:01.000Z",
  order: { id: "order_01", display_id: 20 },
  resolved_by_label: null,
  resolved_by_entry: null,
}

const lineOf = (changes: Partial<AdminActivity>): string =>
  FORMATS.csv.part([{ ...activity, ...changes }])

describe("a CSV file", () => {
  it("begins with a byte order mark and the names of its columns", () => {
    expect(FORMATS.csv.head).toBe(
      "\uFEFFid,occurred_at,level,event_type,order_display_id,order_id,message,actor_type,actor_id,actor_label,resolved_at,resolved_by,resolution_note,occurrences,last_occurred_at,caused_by,source,created_at,snoozed_until,assigned_to,payload\r\n"
    )
  })

  it("has one line an entry", () => {
    expect(lineOf({ payload: { carrier: "DHL" } })).toBe(
      'actlog_01,2026-02-16T10:00:00.000Z,info,order.shipped,20,order_01,Shipped via DHL,user,user_01,Anna Quill,,,,1,,,event,2026-02-16T10:00:01.000Z,,,"{""carrier"":""DHL""}"\r\n'
    )
  })

  it("says what became of a problem: until when it waits and for whom, or who closed it and why", () => {
    const open = lineOf({
      payload: {},
      snoozed_until: "2026-02-17T09:00:00.000Z",
      assigned_to: "user_02",
      assigned_to_label: "Ben Ode",
    })
    const closed = lineOf({
      resolved_at: "2026-02-16T11:00:00.000Z",
      resolved_by: "user_01",
      resolved_by_label: "Anna Quill",
      resolution_note: "Sent by hand",
    })

    expect(open).toMatch(/,2026-02-17T09:00:00\.000Z,Ben Ode,\{\}\r\n$/)
    expect(closed).toContain(
      ",2026-02-16T11:00:00.000Z,Anna Quill,Sent by hand,"
    )
  })

  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tTab", "'\tTab"],
    ["\rReturn", '"\'\rReturn"'],
    ["＝1+1", "'＝1+1"],
    ["plain = text", "plain = text"],
  ])("has no formula in a cell: %j", (message, cell) => {
    expect(lineOf({ message })).toContain(`,${cell},user,`)
  })

  it.each(["one\ntwo", "one\rtwo"])(
    "keeps lines of a message in one cell: %j",
    (message) => {
      expect(lineOf({ message })).toContain(`,"${message}",user,`)
    }
  )

  it("keeps a message with quotes, commas and lines in one cell", () => {
    expect(lineOf({ message: 'He said "no",\nthen left' })).toContain(
      ',"He said ""no"",\nthen left",user,'
    )
  })
})

describe("an NDJSON file", () => {
  it("has one whole entry a line", () => {
    const text = FORMATS.ndjson.part([
      { ...activity, message: "two\nlines" },
      activity,
    ])

    const lines = text.split("\n")
    expect(lines).toHaveLength(3)
    expect(JSON.parse(lines[0] ?? "")).toEqual({
      ...activity,
      message: "two\nlines",
    })
    expect(lines[2]).toBe("")
  })
})
