import type { Run, Runs } from "./runs"

/** Null: the payload does not hold it. */
export type Values = Record<string, Runs | null>

/** A text of one language with its placeholders filled in; null where the language lacks it. */
export type Texts = (
  key: string,
  values: Record<string, string>
) => string | null

/** Private characters of Unicode, which no text of ours has. */
const ABSENT = "\uE000"
const FIRST_MARK = 0xe001
const MARKS = /([\uE001-\uE0FF])/
const OPTIONAL = /\[([^[\]]*)\]/g

/**
 * A text with its values in their places. What stands in square brackets is
 * left out where its value is missing: `Captured [{{money}}] [via {{provider}}]`.
 * Null where a value is missing outside of them: no sentence is better than a
 * broken one.
 *
 * i18next fills in marks in place of the values: what others have sent cannot
 * be read as a placeholder, and each value keeps what it is, a name or a
 * quotation.
 */
export const fillIn = (
  texts: Texts,
  key: string,
  values: Values
): Runs | null => {
  const given = Object.entries(values).flatMap(([name, runs]) =>
    runs ? [{ name, runs }] : []
  )
  const absent = Object.keys(values).map((name) => [name, ABSENT] as const)
  const marks = given.map(({ name }, index) => [name, markOf(index)] as const)
  const text = texts(key, Object.fromEntries([...absent, ...marks]))
  if (text === null) {
    throw new LackingText(key)
  }
  const shown = text
    .replace(OPTIONAL, (_, inner: string) =>
      inner.includes(ABSENT) ? "" : inner
    )
    .replace(/ {2,}/g, " ")
    .trim()

  return shown === "" || shown.includes(ABSENT)
    ? null
    : shown.split(MARKS).flatMap((piece) => {
        const value = given[piece.charCodeAt(0) - FIRST_MARK]
        return value && MARKS.test(piece) ? value.runs : ours(piece)
      })
}

/** The language does not have this text yet. */
export class LackingText extends Error {}

export const ours = (text: string): Run[] =>
  text === "" ? [] : [{ text, kind: "ours" }]

const markOf = (index: number) => String.fromCharCode(FIRST_MARK + index)
