/**
 * A piece of a sentence: `ours` is translated, a `name` (of a provider, a
 * template, a person; an address, a number) never is, and a `quote` is what
 * somebody else said, word for word.
 */
export type Run = { text: string; kind: "ours" | "name" | "quote" }

export type Runs = readonly Run[]

/** The sentence as text alone. */
export const plain = (runs: Runs): string =>
  runs.map(({ text }) => text).join("")

/** Text or a number that a payload holds; null for whatever else others may have sent. */
export const spoken = (value: unknown): string | null =>
  (typeof value === "string" && value !== "") || typeof value === "number"
    ? String(value)
    : null

/** A number to count with; 0 where there is none. */
export const quantity = (value: unknown): number =>
  typeof value === "number" && Number.isFinite(value) ? value : 0
