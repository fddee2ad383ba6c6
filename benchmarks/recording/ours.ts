import type { BenchLog } from "../log/open-log"
import type { Contender } from "./duel"
import { facts, type Fact } from "./facts"
import { byCallers, oneByOne } from "./callers"

const record =
  ({ service }: BenchLog) =>
  async ({ type, message, options }: Fact): Promise<void> => {
    const entry = await service.logEvent(type, message, options)

    // Null comes at once, and would look fast.
    if (!entry) throw new Error("an entry was not written")
  }

export const logOneByOne: Contender = (log, count) => {
  const given = facts(count)

  return () => oneByOne(given, record(log))
}

export const logConcurrently: Contender = (log, count) => {
  const given = facts(count)

  return () => byCallers(given, record(log))
}

/** All told at once, as by an import. */
export const logAtOnce: Contender = (log, count) => {
  const given = facts(count)

  return async () => {
    await Promise.all(given.map(record(log)))
  }
}
