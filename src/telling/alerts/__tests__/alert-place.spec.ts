import { placeOf, stateAt } from "../alert-place"
import type { AlertState, ToldGroup } from "../alert-state"

const now = new Date("2026-02-16T10:00:00Z")
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

const daily = {
  channel: "email",
  to: "anna@inkwell.example",
  level: "error" as const,
  mode: "digest" as const,
  schedule: "0 8 * * *",
  mute: [] as string[],
}
const weekly = { ...daily, schedule: "0 8 * * 1" }
const short = { ...daily, template: "short" }
const muted = { ...daily, mute: ["stock.low", "ink.low"] }

/** What stands under it in shops must be found again. */
const KNOWN_KEY = "telling:alert:gjubxB1A3GEQEyFC85TvF3"

const told = (event_type: string): ToldGroup => ({
  told_at: ago(90).toISOString(),
  is_told: true,
  is_over: false,
  facts: {
    key: `${event_type}|x`,
    event_type,
    level: "error",
    message: "m",
    entries: 1,
    orders: 0,
    more: 0,
    first_occurred_at: ago(90).toISOString(),
  },
})

const state: AlertState = {
  digest_at: ago(120).toISOString(),
  groups: { stock: told("stock.low"), press: told("press.jammed") },
  outbox: [
    {
      id: "m1",
      kind: "opened",
      groups: [],
      others: 0,
      tries: 1,
      retry_at: now.toISOString(),
    },
  ],
}

describe("where an alert keeps what it has said", () => {
  it("is where it always was, whatever its template, schedule and muted types", () => {
    const keys = [daily, weekly, short, muted].map(
      (alert) => placeOf(alert, [alert]).key
    )

    expect(new Set(keys)).toEqual(new Set([KNOWN_KEY]))
  })

  it("is a place of its own for each of several that tell the same person", () => {
    const alerts = [daily, weekly, short, muted]

    const keys = alerts.map((alert) => placeOf(alert, alerts).key)
    const turned = [...alerts].reverse()

    expect(new Set([...keys, KNOWN_KEY]).size).toBe(5)
    expect(alerts.map((alert) => placeOf(alert, turned).key)).toEqual(keys)
    expect(
      placeOf({ ...muted, mute: [...muted.mute].reverse() }, alerts).key
    ).toBe(keys[3])
  })

  it("is one for an alert that is written twice, so that it tells once", () => {
    const twice = [{ ...daily }, { ...daily }]

    expect(twice.map((alert) => placeOf(alert, twice).key)).toEqual([
      KNOWN_KEY,
      KNOWN_KEY,
    ])
  })
})

describe("what an alert knows", () => {
  const alerts = [daily, muted]
  const of = (
    alert: typeof daily,
    { kept, earlier }: { kept: number | null; earlier: number | null }
  ) => {
    const at = (minutes: number | null, said: string) =>
      minutes === null
        ? null
        : { value: { ...state, digest_at: said }, updated_at: ago(minutes) }

    return stateAt(placeOf(alert, alerts), {
      alert,
      kept: at(kept, "own"),
      earlier: at(earlier, "earlier"),
      now,
    })
  }

  it.each<
    [
      string,
      { kept: number | null; earlier: number | null },
      string | undefined,
    ]
  >([
    ["nothing, where it is new", { kept: null, earlier: null }, undefined],
    ["its own", { kept: 1, earlier: null }, "own"],
    [
      "what was known before it was one of several",
      { kept: null, earlier: 1 },
      "earlier",
    ],
    ["its own again, once it has that", { kept: 1, earlier: 20 }, "own"],
    [
      "its own, though both were changed lately",
      { kept: 2, earlier: 1 },
      "own",
    ],
    [
      "what is newer by far, where it was left for long",
      { kept: 9000, earlier: 1 },
      "earlier",
    ],
    [
      "nothing of a time that is long over",
      { kept: null, earlier: 9000 },
      undefined,
    ],
  ])("is %s", (_, looked, digestAt) => {
    expect(of(daily, looked)?.digest_at).toBe(digestAt)
  })

  it("leaves what waits to be sent to the first, and what is muted to nobody who would say that it is over", () => {
    const first = of(daily, { kept: null, earlier: 1 })
    const second = of(muted, { kept: null, earlier: 1 })

    expect(first).toMatchObject({ groups: state.groups, outbox: state.outbox })
    expect(Object.keys(second?.groups ?? {})).toEqual(["press"])
    expect(second?.outbox).toEqual([])
  })
})
