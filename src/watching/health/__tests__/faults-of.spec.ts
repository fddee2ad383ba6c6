import { faultsOf } from "../faults-of"

type Facts = Parameters<typeof faultsOf>[0]

const HEALTHY: Facts = {
  isObserverWanted: true,
  observer: {
    is_installed: true,
    proven_at: "2026-02-16T10:00:00.000Z",
    unseen: [],
  },
  jobs: [
    {
      name: "prune-activity-log",
      schedule: "17 3 * * *",
      last_run_at: null,
      last_self_run_at: null,
      is_overdue: false,
    },
  ],
  waiting: { entries: 12, is_refused: false },
  gaps: { open: 0, last_occurred_at: null },
  bus: { newest_row_at: null, newest_event_at: null, delivers: null },
  backfill: null,
  stream: null,
}

const job = (name: string) => ({
  name,
  schedule: "* * * * *",
  last_run_at: null,
  last_self_run_at: null,
  is_overdue: true,
})

const STOPPED = ["stream_stopped"]

const stream = (
  state: "running" | "retrying" | "refused",
  lag_seconds: number
): Facts["stream"] => ({
  state,
  lag_seconds,
  waiting: 12,
  last_error: null,
  skipped: 0,
})

it("finds nothing wrong with a log that watches, nor with entries that are on their way", () => {
  expect(faultsOf(HEALTHY)).toEqual([])
})

it.each<[string, Partial<Facts>, string[]]>([
  [
    "an observer that stands aside",
    { observer: { is_installed: false, proven_at: null, unseen: [] } },
    ["observer_missing"],
  ],
  [
    "an observer that is switched off",
    { isObserverWanted: false, observer: null },
    [],
  ],
  [
    "an observer that does not see payments",
    {
      observer: {
        is_installed: true,
        proven_at: null,
        unseen: ["payment.capturePayment"],
      },
    },
    ["observer_blind"],
  ],
  [
    "jobs that the scheduler forgot",
    { jobs: [job("a"), job("b")] },
    ["jobs_overdue"],
  ],
  [
    "entries that are refused",
    { waiting: { entries: 3, is_refused: true } },
    ["not_writing"],
  ],
  ["an open gap", { gaps: { open: 1, last_occurred_at: null } }, ["gaps"]],
  [
    "a bus that is silent",
    {
      bus: {
        newest_row_at: "2026-02-16",
        newest_event_at: null,
        delivers: false,
      },
    },
    ["bus_silent"],
  ],
  ["a collector that refuses", { stream: stream("refused", 4) }, STOPPED],
  [
    "a collector that is away for long",
    { stream: stream("retrying", 601) },
    STOPPED,
  ],
  ["a collector that restarts", { stream: stream("retrying", 60) }, []],
  ["a stream that has much to send", { stream: stream("running", 9_000) }, []],
  [
    "several at once, the gravest first",
    {
      gaps: { open: 1, last_occurred_at: null },
      waiting: { entries: 3, is_refused: true },
    },
    ["not_writing", "gaps"],
  ],
])("%s", (_, facts, codes) => {
  expect(faultsOf({ ...HEALTHY, ...facts }).map(({ code }) => code)).toEqual(
    codes
  )
})
