import type { BenchLog } from "../log/open-log"
import { elapsed, quantile } from "../measuring/timings"
import { say } from "../report/words"

/** Prepares to write so many rows; what it answers does it, and is what the clock sees. */
export type Contender = (log: BenchLog, count: number) => () => Promise<void>

export type Duel = {
  name: string
  against: string
  /** None where the number only shows what is possible. */
  goal?: number
  ours: Contender
  theirs: Contender
  /** Rows a turn. */
  count: number
}

export type Outcome = Duel & { oursPerSecond: number; theirsPerSecond: number }

const WARM_UP = 3
const TURNS = 15

/** Turn by turn, so that the machine's moods fall on both; who is first changes each time. */
export async function fight(log: BenchLog, duel: Duel): Promise<Outcome> {
  const times = { ours: [] as number[], theirs: [] as number[] }

  for (let turn = 0; turn < WARM_UP + TURNS; turn += 1) {
    const order = ["ours", "theirs"] as const

    for (const side of turn % 2 ? [...order].reverse() : order) {
      times[side].push(await elapsed(duel[side](log, duel.count)))
    }
  }

  const perSecond = (side: keyof typeof times) =>
    (duel.count / quantile(times[side].slice(WARM_UP), 0.5)) * 1000
  const outcome = {
    ...duel,
    oursPerSecond: perSecond("ours"),
    theirsPerSecond: perSecond("theirs"),
  }

  say(duel.name, outcome.oursPerSecond, outcome.theirsPerSecond)

  return outcome
}
