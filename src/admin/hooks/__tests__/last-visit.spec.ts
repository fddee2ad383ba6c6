import { formatVisits, parseVisits, visitAt } from "../use-last-visit"

const MINUTE = 60_000

it("knows no visit before the first", () => {
  expect(visitAt(1000, null)).toEqual({ seen: 1000, before: null })
})

it("takes reading on, and a page loaded anew, for the same visit", () => {
  const known = { seen: 100 * MINUTE, before: 5 * MINUTE }

  expect(visitAt(129 * MINUTE, known)).toEqual({
    seen: 129 * MINUTE,
    before: 5 * MINUTE,
  })
})

it("begins a new visit after half an hour away", () => {
  const known = { seen: 100 * MINUTE, before: 5 * MINUTE }

  expect(visitAt(131 * MINUTE, known)).toEqual({
    seen: 131 * MINUTE,
    before: 100 * MINUTE,
  })
})

it.each([[{ seen: 5, before: null }], [{ seen: 5, before: 3 }]])(
  "survives the browser's storage: %o",
  (visits) => {
    expect(parseVisits(formatVisits(visits))).toEqual(visits)
  }
)

it.each([null, "", "yesterday", "-4 3"])("reads nothing from %j", (text) => {
  expect(parseVisits(text)).toBeNull()
})
