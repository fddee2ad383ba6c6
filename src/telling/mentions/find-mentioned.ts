import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { mentionedIn, type NamedUser } from "./mentioned-in"

/** How many users are read at once. */
const PAGE = 500

/** The rest of a larger team is mentioned by id alone. */
const PAGES_MAX = 4

/** Ids of the users whom a text mentions by name. Asks for the team once, however often an `@` stands in the text. */
export async function findMentioned(
  text: string,
  query: Pick<RemoteQueryFunction, "graph">
): Promise<string[]> {
  return text.includes("@") ? mentionedIn(text, await allUsers(query)) : []
}

async function allUsers(
  query: Pick<RemoteQueryFunction, "graph">,
  page = 0
): Promise<NamedUser[]> {
  const { data } = await query.graph({
    entity: "user",
    fields: ["id", "first_name", "last_name", "email"],
    pagination: { take: PAGE, skip: page * PAGE, order: { id: "ASC" } },
  })
  const users = data as NamedUser[] // the fields asked for

  return users.length < PAGE || page + 1 === PAGES_MAX
    ? users
    : [...users, ...(await allUsers(query, page + 1))]
}
