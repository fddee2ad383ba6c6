import { badgeText, isResolved, needsAttention } from "../attention"
import { toLocale } from "../locale"
import { toggled } from "../toggled"

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
