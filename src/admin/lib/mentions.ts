import type { Person } from "./people"

/** Where a mention is being written: from its `@` to the caret. */
export type OpenMention = { start: number; query: string }

/** A user who may be mentioned; `hint` tells them from another of the same name. */
export type Offered = Person & { hint: string | null }

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
): Offered[] => {
  const plain = (text: string) =>
    text.normalize("NFKC").toLocaleLowerCase(locale)
  const typed = plain(query.trim())
  const users = usersOf(people)
  const hasNamesake = ({ id, label }: Person) =>
    users.some(
      (other) => other.id !== id && plain(other.label) === plain(label)
    )
  const isFinished = (label: string) =>
    query !== query.trim() && plain(label) === typed
  return users
    .filter(
      ({ label }) =>
        !isFinished(label) &&
        (plain(label).startsWith(typed) ||
          plain(label)
            .split(/\s+/)
            .some((name) => name.startsWith(typed)))
    )
    .slice(0, MOST)
    .map((user) => ({
      ...user,
      hint: hasNamesake(user) ? (user.email ?? null) : null,
    }))
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

/**
 * Ids of the users whom a text mentions by their whole name, each once. Of several who bear a name, those who were
 * picked from the list; all of them where none was: the text does not say which one.
 */
export const mentionedIn = (
  text: string,
  people: Person[],
  picked: readonly string[] = []
): string[] =>
  namesIn(text, people)
    .named.flatMap((users) => {
      const meant = users.filter(({ id }) => picked.includes(id))
      return meant.length ? meant : users
    })
    .map(({ id }) => id)

/** Whether a text has an `@` before a name that none of these people bears. */
export const namesOthers = (text: string, people: Person[]): boolean =>
  OPENING.test(namesIn(text, people).rest)

/** Those who were picked, as far as the text still has their name; somebody whose name is not known yet may be in it. */
export const stillNamed = (
  picked: readonly string[],
  text: string,
  people: Person[]
): string[] =>
  picked.filter((id) => {
    const person = people.find((one) => one.id === id)
    return (
      text.includes("@") && (!person || mentionedIn(text, [person]).length > 0)
    )
  })

/** An `@` inside a word is an e-mail address. */
const OPENING = /(?<![\p{L}\d])@(?=[\p{L}\d])/u

/** Who bears each of the names in a text, and the text without these names. */
const namesIn = (
  text: string,
  people: Person[]
): { named: Person[][]; rest: string } => {
  const byName = new Map<string, Person[]>()
  for (const user of usersOf(people)) {
    const name = user.label.toLowerCase()
    byName.set(name, [...(byName.get(name) ?? []), user])
  }
  const longestFirst = [...byName].sort(([a], [b]) => b.length - a.length)
  let rest = text
  const named = longestFirst.flatMap(([name, users]) => {
    const label = users[0]?.label ?? name
    const mention = new RegExp(
      `(?<![\\p{L}\\d])@${label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\d])`,
      "giu"
    )
    const isThere = mention.test(rest)
    // What names Anna Quill does not name Anna as well.
    rest = rest.replace(mention, " ")
    return isThere ? [users] : []
  })
  return { named, rest }
}

const usersOf = (people: Person[]): Person[] =>
  people.filter(({ type }) => type === "user")
