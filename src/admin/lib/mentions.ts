import type { Person } from "./people"

/** Where a mention is being written: from its `@` to the caret. */
export type OpenMention = { start: number; query: string }

/** No name is longer. */
const LONGEST_QUERY = 40
/** An `@` inside a word is an e-mail address. */
const BEFORE_CARET = /(?:^|[\s([{"'“„«—–-])@((?:[^@\s][^@\n]*)?)$/u
const MOST = 6

/** The mention at the caret. Null where none is being written. */
export const mentionAt = (text: string, caret: number): OpenMention | null => {
  const query = BEFORE_CARET.exec(text.slice(0, caret))?.[1]
  return query === undefined || query.length > LONGEST_QUERY
    ? null
    : { start: caret - query.length - 1, query }
}

/** Users one of whose names begins with what was typed; all of them where nothing was yet. */
export const suggested = (
  query: string,
  people: Person[],
  locale: string
): Person[] => {
  const plain = (text: string) =>
    text.normalize("NFKC").toLocaleLowerCase(locale)
  const typed = plain(query.trim())
  const isFinished = (label: string) =>
    query !== query.trim() && plain(label) === typed
  return usersOf(people)
    .filter(
      ({ label }) =>
        !isFinished(label) &&
        (plain(label).startsWith(typed) ||
          plain(label)
            .split(/\s+/)
            .some((name) => name.startsWith(typed)))
    )
    .slice(0, MOST)
}

/** The text with the name in the place of what was typed of it, and where the caret then stands. */
export const withMention = (
  text: string,
  { start, query }: OpenMention,
  { label }: Person
): { text: string; caret: number } => {
  const before = `${text.slice(0, start)}@${label} `
  const after = text.slice(start + 1 + query.length)
  return { text: before + after.replace(/^ /, ""), caret: before.length }
}

/** Ids of the users whom a text mentions by their whole name, each once; all of them who bear the name. */
export const mentionedIn = (text: string, people: Person[]): string[] => {
  const byName = new Map<string, Person[]>()
  for (const user of usersOf(people)) {
    const name = user.label.toLowerCase()
    byName.set(name, [...(byName.get(name) ?? []), user])
  }
  const longestFirst = [...byName].sort(([a], [b]) => b.length - a.length)
  let rest = text
  const found = longestFirst.flatMap(([name, users]) => {
    const label = users[0]?.label ?? name
    const mention = new RegExp(
      `(?<![\\p{L}\\d])@${label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\d])`,
      "giu"
    )
    const isThere = mention.test(rest)
    // What names Anna Quill does not name Anna as well.
    rest = rest.replace(mention, " ")
    return isThere ? users : []
  })
  return found.map(({ id }) => id)
}

const usersOf = (people: Person[]): Person[] =>
  people.filter(({ type }) => type === "user")
