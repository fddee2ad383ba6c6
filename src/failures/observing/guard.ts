import { MedusaError } from "@medusajs/framework/utils"
/**
 * Stands between the workflow engine and us. Medusa may hand our hooks another shape than it does
 * today; then we see less, and its step runs as if we were not there.
 */
export class Guard {
  private readonly unread = new Set<string>()

  constructor(private readonly onError: (error: unknown) => void) {}

  /** What could not be read so far. */
  get kinds(): string[] {
    return [...this.unread]
  }

  /** Never throws. Null where `work` did: said once a kind, since it would come with each step. */
  attempt<Result>(kind: string, work: () => Result): Result | null {
    try {
      return work()
    } catch (error) {
      this.warnOnce(kind, error)

      return null
    }
  }

  private warnOnce(kind: string, error: unknown): void {
    if (this.unread.has(kind)) {
      return
    }

    this.unread.add(kind)

    try {
      this.onError(
        new Error(`${kind} cannot be read and are not watched`, {
          cause: error,
        })
      )
    } catch {
      // The shop's own logger is broken: nobody is left to hear of it.
    }
  }
}

/** What a hook was handed must be text; anything else is another version's shape. */
export function textIn(handed: unknown, key: string): string {
  const value = (handed as Record<string, unknown>)[key] // throws where there is nothing to read: the guard's part

  if (typeof value !== "string") {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `${key} is no text`
    )
  }

  return value
}
