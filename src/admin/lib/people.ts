import type { ActorType, AdminActivity } from "../../types"

/** Somebody, or a key, that entries can be filtered by. */
export type Person = { id: string; type: ActorType; label: string }

/** The people in an answer of one of Medusa's own routes, which may gain and lose fields. */
export const toPeople = (answer: unknown): Person[] =>
  [
    ...listOf(answer, "users").map((user) => person("user", user, userName)),
    ...listOf(answer, "api_keys").map((key) =>
      person("api-key", key, ({ title }) => title)
    ),
  ].flatMap((found) => found ?? [])

/** Who acted in these entries, each once. */
export const actorsOf = (entries: AdminActivity[]): Person[] => [
  ...new Map(
    entries.flatMap(({ actor_id, actor_type, actor_label }) =>
      actor_id && actor_type && actor_label
        ? [[actor_id, { id: actor_id, type: actor_type, label: actor_label }]]
        : []
    )
  ).values(),
]

/** Those of both lists, the first name of each. */
export const together = (...lists: Person[][]): Person[] =>
  [
    ...new Map(
      lists
        .flat()
        .reverse()
        .map((one) => [one.id, one])
    ).values(),
  ].reverse()

/** People whose name holds what was typed, as the reader's language compares letters. */
export const peopleNamed = (
  q: string,
  people: Person[],
  locale: string
): Person[] => {
  const plain = (text: string) =>
    text.normalize("NFKC").toLocaleLowerCase(locale).trim()
  const words = plain(q)
  return [...words].length < SHORTEST
    ? []
    : people.filter(({ label }) => plain(label).includes(words)).slice(0, MOST)
}

/** Shorter words are in too many names. */
const SHORTEST = 3
const MOST = 4

type Named = Record<string, unknown>

const person = (
  type: ActorType,
  named: Named,
  nameOf: (named: Named) => unknown
): Person | null => {
  const { id } = named
  const label = nameOf(named)
  return typeof id === "string" && typeof label === "string" && label
    ? { id, type, label }
    : null
}

const userName = ({ first_name, last_name, email }: Named) =>
  [first_name, last_name].filter(Boolean).join(" ") || email

const listOf = (answer: unknown, name: string): Named[] => {
  const list: unknown = isNamed(answer) ? answer[name] : null
  return Array.isArray(list) ? list.filter(isNamed) : []
}

const isNamed = (value: unknown): value is Named =>
  typeof value === "object" && value !== null
