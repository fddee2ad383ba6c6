/** A user, by name; by e-mail address where there is no name. */
export type NamedUser = {
  id: string
  first_name?: string | null
  last_name?: string | null
  email?: string | null
}

/** Ids of the users whom a text mentions by their whole name, each once; all of them who bear the name. */
export function mentionedIn(
  text: string,
  users: readonly NamedUser[]
): string[] {
  const byName = new Map<string, string[]>()

  for (const user of users) {
    const name = plain(nameOf(user))

    if (name) {
      byName.set(name, [...(byName.get(name) ?? []), user.id])
    }
  }

  const said = plain(text)
  const longestFirst = [...byName].sort(([a], [b]) => b.length - a.length)
  // What names Anna Quill does not name Anna as well: each `@` is one user's name, the longest.
  const found = [...said.matchAll(OPENING)].flatMap(({ index }) => {
    const after = said.slice(index + 1, index + 1 + NAME_MAX_LENGTH)
    const named = longestFirst.find(
      ([name]) =>
        after.startsWith(name) && ENDING.test(after.slice(name.length))
    )

    return named?.[1] ?? []
  })

  return [...new Set(found)]
}

/** An `@` inside a word is an e-mail address. */
const OPENING = /(?<![\p{L}\d._%+-])@/gu

/** A longer name goes on, or it is an address: `@anna.example`. */
const ENDING = /^(?![\p{L}\p{M}\d_]|[.@-][\p{L}\d])/u

/** No name is longer. */
const NAME_MAX_LENGTH = 300

function nameOf({ first_name, last_name, email }: NamedUser): string {
  return (
    [first_name, last_name].filter(Boolean).join(" ").trim() || (email ?? "")
  )
}

/** As names are compared: whatever the case, and however many spaces or lines stand between the words. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim()
}
