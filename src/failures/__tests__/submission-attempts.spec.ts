import { submissionAttemptAt } from "../submission-attempts"

describe("submissionAttemptAt", () => {
  const timeline = [
    "order.submission_failed",
    "order.submitted",
    "order.submission_failed",
    "order.submission_failed",
  ].map((event_type, minute) => ({
    event_type,
    occurred_at: new Date(2026, 1, 16, 10, minute),
  }))

  it("counts those of its items, whatever becomes of others", () => {
    const items = (sku: string) => ({ items: [{ sku, quantity: 1 }] })
    const at = (minute: number) => new Date(2026, 1, 16, 10, minute)
    const stories = [
      {
        event_type: "order.submission_failed",
        occurred_at: at(1),
        payload: items("shirt"),
      },
      {
        event_type: "order.submitted",
        occurred_at: at(2),
        payload: items("mug"),
      },
    ]

    expect(submissionAttemptAt(stories, at(3), items("mug"))).toBe(1)
    expect(submissionAttemptAt(stories, at(3), items("shirt"))).toBe(2)
  })

  it("counts the failures since the last success, up to the moment", () => {
    expect(submissionAttemptAt(timeline, new Date(2026, 1, 16, 11))).toBe(3)
    expect(submissionAttemptAt(timeline, new Date(2026, 1, 16, 10, 3))).toBe(2)
    expect(submissionAttemptAt([], new Date())).toBe(1)
  })
})
