import { wayBack } from "../arrangement"
import { entry } from "./entries"

const ahead = new Date(Date.now() + 86_400_000).toISOString()
const past = new Date(Date.now() - 86_400_000).toISOString()
const problem = { level: "error" as const, resolved_at: null }

const [plain, snoozed, over, annas] = [
  entry({ ...problem, id: "plain" }),
  entry({ ...problem, id: "snoozed", snoozed_until: ahead }),
  entry({ ...problem, id: "over", snoozed_until: past }),
  entry({ ...problem, id: "annas", assigned_to: "user_anna" }),
]
const entries = [plain, snoozed, over, annas]

it("lets each wait again as long as it did, and a snooze that is over no more", () => {
  expect(wayBack(entries, { kind: "snooze", until: ahead })).toEqual([
    {
      ids: ["plain", "over", "annas"],
      arrangement: { kind: "snooze", until: null },
    },
    { ids: ["snoozed"], arrangement: { kind: "snooze", until: ahead } },
  ])
})

it("gives each back to whoever had it", () => {
  expect(
    wayBack(entries, { kind: "assign", user_id: "user_ben", name: "Ben" })
  ).toEqual([
    {
      ids: ["plain", "snoozed", "over"],
      arrangement: { kind: "assign", user_id: null, name: null },
    },
    {
      ids: ["annas"],
      arrangement: { kind: "assign", user_id: "user_anna", name: null },
    },
  ])
})
