import { KEY_MAX_LENGTH } from "../storing/storable-text"
import { toWritableRow } from "../writable-row"

const SCOPE = "system.action_failed||orders.sync|"

const keyOf = (problem_key: string) =>
  toWritableRow(
    {
      event_type: "system.action_failed",
      message: "m",
      options: { level: "error" },
    },
    { id: "actlog_1", now: new Date() },
    {
      privacy: { maskEmails: false },
      defaults: {
        levelOf: () => "error",
        attentionOf: () => ({
          problem_key,
          resolves: [],
          closed_by: [],
          adds_up: false,
          is_handled: false,
        }),
      },
    }
  ).row.problem_key ?? ""

describe("the key of a problem that its type makes of its cause", () => {
  it("is as it is where an index takes it", () => {
    expect(keyOf(`${SCOPE}declined`)).toBe(`${SCOPE}declined`)
  })

  it("is bounded, keeps what it is about, and differs as the causes do", () => {
    const long = SCOPE + "x".repeat(4_000)

    expect(keyOf(long).length).toBeLessThanOrEqual(KEY_MAX_LENGTH)
    expect(keyOf(long).startsWith(SCOPE)).toBe(true)
    expect(keyOf(long)).toBe(keyOf(long))
    expect(keyOf(long)).not.toBe(keyOf(`${long}y`))
  })
})
