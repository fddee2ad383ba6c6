import type { Named } from "./read-names"

/** A shop's staff and its keys, and the customers of a busy minute. */
const MAX_NAMES = 1_000
/** Somebody who is renamed reads the old name for at most this long. */
const KEPT_MS = 10_000
/** An entry without its name is better than one that waits for it. */
const PATIENCE_MS = 500
/** While Medusa's database is slow, nobody waits for it entry after entry. */
const PAUSE_MS = 5_000

type Kept = { name: Named; until: number }

/**
 * Names for the entries that are written: asked for in batches, and remembered for seconds.
 *
 * It asks, or it pauses. It pauses after a question that failed or took too long; until the pause is over
 * only what it remembers is answered, and entries are written without a name.
 */
export class NameCache {
  private readonly kept = new Map<string, Kept>()
  private pausedUntil = 0

  constructor(
    private readonly read: (ids: string[]) => Promise<Named>,
    private readonly now: () => number = Date.now
  ) {}

  /** Never rejects, and answers within half a second. */
  async namesOf(ids: readonly string[]): Promise<Named> {
    const unknown = [...new Set(ids)].filter((id) => !this.isKept(id))

    if (unknown.length && this.now() >= this.pausedUntil) {
      await this.ask(unknown)
    }

    return new Map(ids.flatMap((id) => [...(this.isKept(id)?.name ?? [])]))
  }

  private isKept(id: string): Kept | null {
    const kept = this.kept.get(id)

    return kept && kept.until > this.now() ? kept : null
  }

  private async ask(ids: string[]): Promise<void> {
    const answer = this.read(ids).then(
      (names) => {
        this.keep(ids, names)

        return true
      },
      () => false
    )

    if (!(await inTime(answer))) {
      this.pausedUntil = this.now() + PAUSE_MS
    }
  }

  /** Who has no name has none for seconds either. */
  private keep(ids: string[], names: Named): void {
    const until = this.now() + KEPT_MS

    for (const id of ids) {
      const name = names.get(id)

      this.kept.delete(id)
      this.kept.set(id, { name: new Map(name ? [[id, name]] : []), until })
    }

    // The oldest come first in a map.
    const surplus = [...this.kept.keys()].slice(
      0,
      Math.max(0, this.kept.size - MAX_NAMES)
    )

    surplus.forEach((id) => this.kept.delete(id))
  }
}

async function inTime(answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS)
  })

  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
