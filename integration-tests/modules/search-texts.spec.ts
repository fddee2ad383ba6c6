import { insertRows } from "../helpers/rows"
import { useActivityLog } from "../helpers/use-activity-log"

const ORDER = "order_01JFA3Q0V1E4C5D6F7G8H9J0KM"

/** Each row is named by its message; what is asked for stands elsewhere. */
const ROWS = [
  { message: "Refused", payload: { cause: { code: "insufficient_funds" } } },
  { message: "Refunded", payload: { reason: "Arrived late", amount: 43.5 } },
  {
    message: "Shipped",
    payload: { trackings: [{ tracking_number: "1Z-999/AA1" }] },
  },
  { message: "Paid", payload: { external_id: "pi_3MtwBwLkdIwHu7ix" } },
  { message: "Cancelled", actor_label: "Zoë O'Neil" },
  { message: "Ordered", order_id: ORDER, payload: { display_id: 20 } },
  { message: "Bounced", payload: { to: "bounce@example.com" } },
  { message: "Email bounced: emmy@example.com" },
  { message: "Asked by ann@x.com." },
  { message: "Asked by joann@x.com, ann@x.com.au and x.ann@x.com" },
  { message: "Mail <ann+shop@x.com>; O'Neil: zoë.o'neil@mail.example" },
  { message: "Noted", payload: { note: "first\nsecond" } },
]

describe("the word search in all that a reader sees or knows", () => {
  const log = useActivityLog()

  beforeEach(() => insertRows(log, ROWS))

  it.each<[string, string[]]>([
    ["insufficient_funds", ["Refused"]],
    ["insuff", ["Refused"]],
    ["arrived late", ["Refunded"]],
    ["refunded late", ["Refunded"]],
    ["43.5", ["Refunded"]],
    ["1Z-999/AA1", ["Shipped"]],
    ["999", ["Shipped"]],
    ["pi_3MtwBwLkdIwHu7ix", ["Paid"]],
    ["PI_3MTWBWLKDIWHU7IX", ["Paid"]],
    ["3Mtw", ["Paid"]],
    ["zoë cancelled", ["Cancelled"]],
    [ORDER, ["Ordered"]],
    [`${ORDER} 20`, ["Ordered"]],
    [`${ORDER} 21`, []],
    ["second", ["Noted"]],
    // The names of fields are nobody's words.
    ["tracking_number", []],
    ["display_id", []],
    ["bounce@example.com", ["Bounced"]],
    ["BOUNCE@example.com", ["Bounced"]],
    ["<bounce@example.com>,", ["Bounced"]],
    ["emmy@example.com bounced", ["Email bounced: emmy@example.com"]],
    ["emmy@example.co", []],
    ["mmy@example.com", []],
    ["ann@x.com", ["Asked by ann@x.com."]],
    ["ann@x.com.au", [ROWS[9]?.message ?? ""]],
    ["ann+shop@x.com", [ROWS[10]?.message ?? ""]],
    ["shop@x.com", []],
    ["zoë.o'neil@mail.example", [ROWS[10]?.message ?? ""]],
    ["o'neil", ["Cancelled", ROWS[10]?.message ?? ""]],
    ["example.com", ["Bounced", "Email bounced: emmy@example.com"]],
    ["@example.com", ["Bounced", "Email bounced: emmy@example.com"]],
    ["com.example", []],
  ])("finds by %j", async (q, expected) => {
    const entries = await log.service.listRecent({ q })
    const { count } = await log.service.countMatching({ q })

    expect(entries.map(({ message }) => message).sort()).toEqual(
      [...expected].sort()
    )
    expect(count).toBe(expected.length)
  })

  it("finds the entries of the orders whose number was asked for beside those with the number", async () => {
    const found = await log.service.listRecent({
      q: "43",
      q_orders: [ORDER],
    })

    expect(found.map(({ message }) => message).sort()).toEqual([
      "Ordered",
      "Refunded",
    ])
  })

  it("looks for words in what is open or of one order as everywhere else", async () => {
    const found = await log.service.listRecent({ q: "20", order_id: ORDER })
    const none = await log.service.listRecent({ q: "20", attention: true })

    expect([found.length, none.length]).toEqual([1, 0])
  })
})
