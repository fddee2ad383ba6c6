import { listedNames } from "../recording/storing/listed-names"

/** So many values are read; of the rest it is known that there is some. */
const MAX_VALUES = 1000
/** What a value takes beside its text. */
const VALUE_BYTES = 50
const CHARACTER_BYTES = 2
const MAX_DEPTH = 5

/** A part that was read, and how many it stands for. */
type Part = { value: unknown; times: number }

/**
 * About how much memory a foreign value keeps alive, in bytes. A guess, for a bound on what waits:
 * of a list only the beginning is read, and counted for the whole.
 */
export function roughSize(value: unknown): number {
  const opened = new Set<object>()
  let bytes = 0
  let left = MAX_VALUES
  let level: Part[] = [{ value, times: 1 }]

  for (let depth = 0; depth < MAX_DEPTH && level.length; depth += 1) {
    const next: Part[] = []

    for (const { value: each, times } of level) {
      bytes += times * ownSize(each)

      if (isObject(each) && !opened.has(each)) {
        const { parts, outOf } = partsOf(each, left)

        opened.add(each)
        left -= parts.length

        for (const part of parts) {
          next.push({ value: part, times: (times * outOf) / parts.length })
        }
      }
    }

    level = next
  }

  return Math.round(bytes)
}

function ownSize(value: unknown): number {
  if (typeof value === "string") {
    return VALUE_BYTES + CHARACTER_BYTES * value.length
  }

  return ArrayBuffer.isView(value) ? value.byteLength : VALUE_BYTES
}

function isObject(value: unknown): value is object {
  return (
    typeof value === "object" && value !== null && !ArrayBuffer.isView(value)
  )
}

/** Getters and proxies of the shop may throw: then nothing is known of what they hide. */
function partsOf(
  value: object,
  count: number
): { parts: unknown[]; outOf: number } {
  try {
    if (Array.isArray(value)) {
      const parts = value.slice(0, count) as unknown[]

      return { parts, outOf: value.length }
    }

    const names = listedNames(value)
    const parts = names.first
      .slice(0, count)
      .map((name) => (value as Record<string, unknown>)[name]) // one of its own names

    return { parts, outOf: names.count }
  } catch {
    return { parts: [], outOf: 0 }
  }
}
