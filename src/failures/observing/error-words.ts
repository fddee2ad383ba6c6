import { readField } from "../../recording/storing/foreign-fields"

/** Shorter words stand in others by chance. */
const TELLING_LENGTH = 8

/** What is compared of a message, and what of one that may stand in it: an error may carry megabytes. */
const COMPARED_LENGTH = 2000
const KNOWN_LENGTH = 200

/**
 * Whether an error is one of these, as it is or in other words: a workflow makes a new object of
 * what its step threw, and whoever caught it may have wrapped it.
 */
export function isAmong(known: unknown[], error: unknown): boolean {
  if (known.includes(error)) {
    return true
  }

  const knownWords = known
    .map((each) => wordsOf(each).slice(0, KNOWN_LENGTH))
    .filter(Boolean)
  const words = [error, ...causesOf(error)].map(wordsOf)

  return words.some((each) =>
    knownWords.some(
      (one) =>
        one === each || (one.length >= TELLING_LENGTH && each.includes(one))
    )
  )
}

/** Never throws: an error may be anything, with getters and proxies that throw. */
export function wordsOf(error: unknown): string {
  const message = readField(error, "message")

  return (typeof message === "string" ? message : asText(error)).slice(
    0,
    COMPARED_LENGTH
  )
}

/** Answers `otherwise` where asking it of a foreign error throws. */
export function asked<Answer>(
  question: () => Answer,
  otherwise: Answer
): Answer {
  try {
    return question()
  } catch {
    // Its own getter threw: it is not what was asked for.
    return otherwise
  }
}

function causesOf(error: unknown): unknown[] {
  const cause = readField(error, "cause")

  // Two levels: an error that wraps a wrapped one. Deeper chains may go in circles.
  return cause ? [cause, readField(cause, "cause")].filter(Boolean) : []
}

/** An object without a message has no words, and is known again by what it is. */
function asText(error: unknown): string {
  return typeof error === "object" && error !== null
    ? ""
    : asked(() => String(error), "")
}
