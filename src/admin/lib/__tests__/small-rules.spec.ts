import type { AdminActivityType } from "../../../types"
import {
  attemptThatSucceeded,
  badgeText,
  isResolved,
  isSuperseded,
  isTogglable,
  needsAttention,
} from "../attention"
import { learnTypes } from "../defined-types"
import { toggled } from "../feed-state"
import { toLocale } from "../language"

const OPEN = { resolved_at: null }
const CLOSED = { resolved_at: "2026-02-16T10:00:00.000Z" }

it.each([
  ["info", OPEN, "neither"],
  ["warning", OPEN, "open"],
  ["error", OPEN, "open"],
  ["error", CLOSED, "resolved"],
  ["info", CLOSED, "neither"],
] as const)("knows an open problem: %s %o is %s", (level, state, expected) => {
  expect(needsAttention({ level, ...state })).toBe(expected === "open")
  expect(isResolved({ level, ...state })).toBe(expected === "resolved")
})

const FAILED = {
  event_type: "order.submission_failed",
  level: "error",
  occurrences: 2,
} as const

it.each([
  ["order.submission_failed", "error", { attempt: null, isSuperseded: true }],
  ["order.submitted", "info", { attempt: 3, isSuperseded: false }],
  ["order.cancelled", "warning", { attempt: null, isSuperseded: false }],
] as const)("knows a failure that %s closed", (event_type, level, expected) => {
  const entry = {
    ...FAILED,
    resolved_by_entry: { id: "actlog_2", event_type, level },
  }

  expect({
    attempt: attemptThatSucceeded(entry),
    isSuperseded: isSuperseded(entry),
  }).toEqual(expected)
  expect(isTogglable(entry)).toBe(!expected.isSuperseded)
})

it.each([
  ["order.overdue", "order.shipped"],
  ["order.authorization_expiring", "order.payment_captured"],
  ["payment.without_order", "order.created"],
  ["order.cancelled", "order.refunded"],
  ["sync.stalled", "sync.completed"],
])("counts no attempts at %s, which %s closed", (event_type, closer) => {
  const resolved_by_entry = {
    id: "actlog_2",
    event_type: closer,
    level: "info",
  } as const

  expect(
    attemptThatSucceeded({ event_type, occurrences: 1, resolved_by_entry })
  ).toBeNull()
})

it("counts the attempts at a declared error that has actions, and at no other declared type", () => {
  const declared = (type: string, actions: AdminActivityType["actions"]) => ({
    type,
    level: "error" as const,
    label: { en: type },
    icon: null,
    message: { en: type },
    explain: null,
    actions,
  })
  learnTypes([
    declared("loyalty.points_failed", [{ id: "again", label: null }]),
    declared("loyalty.points_late", []),
  ])
  const attempts = ["loyalty.points_failed", "loyalty.points_late"].map(
    (event_type) =>
      attemptThatSucceeded({
        event_type,
        occurrences: 1,
        resolved_by_entry: {
          id: "actlog_2",
          event_type: "loyalty.points_granted",
          level: "info",
        },
      })
  )

  expect(attempts).toEqual([2, null])
})

it("lets a person close and reopen what nothing closed", () => {
  const alone = { ...FAILED, resolved_by_entry: null }

  expect(isTogglable(alone)).toBe(true)
  expect(isTogglable({ ...alone, level: "info" })).toBe(false)
  expect(attemptThatSucceeded(alone)).toBeNull()
})

it("stops counting at 99", () => {
  expect([1, 99, 100, 4_000].map(badgeText)).toEqual(["1", "99", "99+", "99+"])
})

it.each([
  ["en", "en-GB"],
  ["enGB", "en-GB"],
  ["ptBR", "pt-BR"],
  ["zhCN", "zh-CN"],
  ["de", "de"],
])("tells Intl what the dashboard calls %s", (language, locale) => {
  expect(toLocale(language)).toBe(locale)
})

it("toggles a value of a list", () => {
  expect(toggled(["a", "b"], "a")).toEqual(["b"])
  expect(toggled(["a"], "b")).toEqual(["a", "b"])
})
