import type { Stake } from "../../types"
import { withoutNoise } from "../wording/money"
import { listedNames } from "./listed-names"

/** Stands for any thing, where nobody said which: an amount of no payment in particular. */
export const ANY_THING = "*"

/** An order has fewer lines. What names more is not compared thing by thing. */
const THINGS_MAX = 500

/** A stake out of whatever was given; null where it names nothing that can be counted. */
export function toStake(given: unknown): Stake | null {
  if (typeof given !== "object" || given === null) {
    return null
  }

  const { first, count } = listedNames(given)

  if (count > THINGS_MAX) {
    return null
  }

  const things = first
    .map((name) => [name, (given as Record<string, unknown>)[name]] as const) // one of its own names
    .filter((thing): thing is [string, number] => Number.isFinite(thing[1]))

  return things.length ? Object.fromEntries(things) : null
}

/**
 * What is left of a stake when all this was done; null where nothing is. Without a stake anything
 * that was done leaves nothing, and what was done without one did everything.
 */
export function leftOf(
  stake: Stake | null,
  done: readonly (Stake | null)[]
): Stake | null {
  if (!done.length) {
    return stake ?? {}
  }

  if (!stake || done.includes(null)) {
    return null
  }

  const left = Object.entries(stake).flatMap(([thing, amount]) => {
    const parts = done.flatMap((each) => partOf(each ?? {}, thing))
    // 0.1 + 0.2 pays 0.3.
    const rest = withoutNoise(amount - sumOf(parts))

    return parts.length && rest <= 0 ? [] : [[thing, rest] as const]
  })

  return left.length ? Object.fromEntries(left) : null
}

/** Whether everything that the one names is named by the other. */
export function isWithin(stake: Stake, other: Stake): boolean {
  return Object.keys(stake).every((thing) => Object.hasOwn(other, thing))
}

/** Tried again, as much is at stake as was; what comes on top of it, `isAdded`, adds up. */
export function together(
  stakes: readonly Stake[],
  { isAdded }: { isAdded: boolean }
): Stake {
  const things = new Set(stakes.flatMap((stake) => Object.keys(stake)))

  return Object.fromEntries(
    [...things].map((thing) => {
      const amounts = stakes.flatMap((stake) =>
        Object.hasOwn(stake, thing) ? (stake[thing] ?? []) : []
      )

      return [thing, isAdded ? sumOf(amounts) : Math.max(...amounts)]
    })
  )
}

/** What was done for one thing: by its name, or for no thing in particular. Nothing where it was left alone. */
function partOf(done: Stake, thing: string): number[] {
  if (thing === ANY_THING) {
    return [sumOf(Object.values(done))]
  }

  const known = new Map(Object.entries(done))

  return [known.get(thing) ?? known.get(ANY_THING) ?? []].flat()
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0)
}
