import type { AdminActivityRun } from "../../../types"
import { isGoing, typeOfRun, withRun } from "../runs"

const run = (
  id: string,
  fields: Partial<AdminActivityRun> = {}
): AdminActivityRun => ({
  id,
  action: "submit_again",
  group_key: "order.submission_failed|out of stock",
  total: 3,
  done: 1,
  succeeded: 1,
  failed: 0,
  skipped: 0,
  state: "running",
  stopped_because: null,
  stopped_by: null,
  may_stop: true,
  created_at: "2026-11-28T10:00:00.000Z",
  ended_at: null,
  ...fields,
})

describe("runs as the page holds them", () => {
  it("one that is known is replaced in its place", () => {
    const ended = run("b", { state: "completed" })

    const runs = withRun([run("a"), run("b"), run("c")], ended)

    expect(runs.map(({ id }) => id)).toEqual(["a", "b", "c"])
    expect(runs.map(isGoing)).toEqual([true, false, true])
  })

  it("one that is new comes first", () => {
    expect(withRun([run("a")], run("b")).map(({ id }) => id)).toEqual([
      "b",
      "a",
    ])
  })

  it("are about the type that their group's key begins with", () => {
    expect(typeOfRun(run("a"))).toBe("order.submission_failed")
    expect(typeOfRun(run("a", { group_key: "" }))).toBe("")
  })
})
