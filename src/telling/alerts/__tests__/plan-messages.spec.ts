import type { AttentionGroup } from "../../../types"
import type { AlertState } from "../alert-state"
import { groupsToCount, planMessages } from "../plan-messages"

const start = Date.parse("2026-02-16T10:00:00Z")
const at = (minutes: number) => new Date(start + minutes * 60_000)

const alert = {
  channel: "email",
  to: "anna@inkwell.example",
  level: "error" as const,
  mode: "problem" as const,
  schedule: "0 8 * * *",
  mute: [] as string[],
}

const group = (
  key: string,
  said: Partial<AttentionGroup> = {}
): AttentionGroup => ({
  key,
  event_type: "order.submission_failed",
  level: "error",
  message: "Submission failed: out of ink",
  entries: 1,
  orders: 1,
  amount_by_currency: {},
  first_occurred_at: at(0),
  last_occurred_at: at(0),
  latest_id: "actlog_01",
  latest_ids: ["actlog_01"],
  ...said,
})

/** An alert that is looked after at these minutes; answers what it said, as `minute kind key`. */
function lookingAfter(
  options: Partial<typeof alert> | { mode: "digest" } = {}
) {
  let state: AlertState | null = null
  let ids = 0

  return (
    minutes: number,
    groups: AttentionGroup[] | Record<"open" | "unresolved", AttentionGroup[]>,
    more: Record<string, number> = {}
  ): string[] => {
    const { open, unresolved } = Array.isArray(groups)
      ? { open: groups, unresolved: groups }
      : groups
    const now = at(minutes)
    const asked = groupsToCount(state, now)

    state = planMessages({
      alert: { ...alert, ...options },
      state: state && { ...state, outbox: [] },
      open,
      unresolved,
      more: new Map(Object.entries(more).filter(([key]) => asked.has(key))),
      now,
      newId: () => String((ids += 1)),
    })

    return state.outbox.map(
      ({ kind, groups, others }) =>
        `${kind} ${groups.map(({ key, more: n }) => (n ? `${key}+${n}` : key)).join()}${others ? ` and ${others}` : ""}`
    )
  }
}

describe("an alert by problem", () => {
  it("says a group once, however many problems it has, and when it is over", () => {
    const look = lookingAfter()

    expect(look(0, [])).toEqual([])
    expect(look(1, [group("ink", { entries: 1 })])).toEqual(["opened ink"])
    expect(look(2, [group("ink", { entries: 2500 })])).toEqual([])
    expect(look(30, [group("ink", { entries: 12 })], { ink: 99 })).toEqual([])
    expect(look(31, [])).toEqual(["over ink"])
    expect(look(32, [])).toEqual([])
  })

  it("says how many more after an hour, and nothing where none came", () => {
    const look = lookingAfter()
    look(0, [group("ink")])

    expect(look(59, [group("ink")], { ink: 7 })).toEqual([])
    expect(look(60, [group("ink")])).toEqual([])
    expect(look(61, [group("ink")], { ink: 7 })).toEqual(["more ink+7"])
    expect(look(62, [group("ink")], { ink: 9 })).toEqual([])
  })

  it("says what comes and goes all the time twice an hour at most", () => {
    const look = lookingAfter()
    const said = Array.from({ length: 120 }, (_, minute) =>
      look(minute, minute % 2 ? [] : [group("ink")])
    )

    expect(said.flat()).toEqual([
      "opened ink",
      "over ink",
      "opened ink",
      "over ink",
    ])
  })

  it("says many groups at once in one message, and their end in one", () => {
    const look = lookingAfter()
    const many = Array.from({ length: 12 }, (_, n) => group(`g${n}`))

    expect(look(0, many)).toEqual([
      "several g0,g1,g2,g3,g4,g5,g6,g7,g8,g9 and 2",
    ])
    expect(look(1, [])).toEqual(["over g0,g1,g2,g3,g4,g5,g6,g7,g8,g9 and 2"])
  })

  it("leaves out what had been open for long when it was switched on", () => {
    const look = lookingAfter()
    const old = group("old", { last_occurred_at: at(-11) })

    expect(look(0, [old, group("new")])).toEqual(["opened new"])
    expect(look(1, [group("new")])).toEqual([])
  })

  it("leaves out warnings unless it is asked for them, and what is muted", () => {
    const open = [
      group("warning", { level: "warning" }),
      group("muted", { event_type: "order.email.failed" }),
    ]

    expect(lookingAfter()(0, open)).toEqual(["opened muted"])
    expect(
      lookingAfter({
        level: "warning" as "error",
        mute: ["order.email.failed"],
      })(0, open)
    ).toEqual(["opened warning"])
  })

  it("says nothing of a group that is snoozed: not that it is over, nor that it is back", () => {
    const look = lookingAfter()
    look(0, [group("ink")])

    const asleep = { open: [], unresolved: [group("ink")] }

    expect(look(1, asleep)).toEqual([])
    expect(look(61, asleep, { ink: 7 })).toEqual([])
    expect(look(62, [group("ink")])).toEqual([])
    expect(look(63, [])).toEqual(["over ink"])
  })

  it("says how many more where a part of a group is snoozed and the rest came again", () => {
    const look = lookingAfter()
    look(0, [group("ink")])

    const both = { open: [group("ink")], unresolved: [group("ink")] }

    expect(look(61, both, { ink: 2 })).toEqual(["more ink+2"])
  })

  it("does not say that a group is over whose snooze ended, or that was resolved, between the two reads", () => {
    const look = lookingAfter()
    look(0, [group("ink")])

    expect(look(1, { open: [], unresolved: [group("ink")] })).toEqual([])
    expect(look(2, { open: [group("ink")], unresolved: [] })).toEqual([])
    expect(look(3, [])).toEqual(["over ink"])
  })

  it("takes a group for open that may stand beyond the two hundred it is told of", () => {
    const look = lookingAfter()
    look(0, [group("ink")])

    const others = Array.from({ length: 200 }, (_, n) =>
      group(`g${n}`, { level: "warning" })
    )

    expect(look(1, others)).toEqual([])
    expect(look(2, others.slice(1))).toEqual(["over ink"])
  })
})

describe("a digest", () => {
  const schedule = "*/30 * * * *"

  it("comes at its time, and only where something is open", () => {
    const look = lookingAfter({ mode: "digest", schedule } as {
      mode: "digest"
    })

    expect(look(1, [group("ink")])).toEqual([])
    expect(look(29, [group("ink")])).toEqual([])
    expect(look(31, [group("ink"), group("paper")])).toEqual([
      "digest ink,paper",
    ])
    expect(look(32, [group("ink")])).toEqual([])
    expect(look(61, [])).toEqual([])
    expect(look(70, [group("ink")])).toEqual([])
  })
})
