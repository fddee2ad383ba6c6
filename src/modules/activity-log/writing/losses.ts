import type { Gap } from "../../../recording/wording/gap-message"

/** As many facts as are recorded again within an hour or so. */
const REMEMBERED_FACTS = 10_000

/**
 * What was lost and not yet recorded as a gap: one gap a cause, counted. A fact that comes again,
 * and is refused again, is one loss.
 */
export class Losses {
  private gaps = new Map<string, Gap>()
  private readonly facts = new Set<string>()

  get isEmpty(): boolean {
    return this.gaps.size === 0
  }

  get count(): number {
    return [...this.gaps.values()].reduce((sum, { count }) => sum + count, 0)
  }

  /** Whether it is news: false where this very fact was lost before. */
  add(gap: Gap, fact: string | null = null): boolean {
    if (fact !== null && this.facts.has(fact)) {
      return false
    }

    if (fact !== null) {
      this.remember(fact)
    }

    const key = `${gap.reason}|${gap.cause ?? ""}`
    const known = this.gaps.get(key)

    this.gaps.set(key, known ? joined(known, gap) : gap)

    return true
  }

  takeAll(): Gap[] {
    const gaps = [...this.gaps.values()]

    this.gaps = new Map()

    return gaps
  }

  private remember(fact: string): void {
    this.facts.add(fact)

    if (this.facts.size > REMEMBERED_FACTS) {
      const [oldest] = this.facts

      this.facts.delete(oldest ?? "")
    }
  }
}

/** One gap of two with the same cause. */
export function joined(one: Gap, other: Gap): Gap {
  return {
    ...one,
    count: one.count + other.count,
    from: one.from < other.from ? one.from : other.from,
    to: one.to > other.to ? one.to : other.to,
  }
}

/** A gap of one entry. */
export function oneLost(at: Date, why: Pick<Gap, "reason" | "cause">): Gap {
  return { count: 1, from: at, to: at, ...why }
}
