import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { assertUsers } from "./assert-users"
import { findMentioned } from "./find-mentioned"

type Words = { text?: string | undefined; mentions?: string[] | undefined }

/**
 * Ids of the users whom a note mentions, each once: those given by id, which is exact; else those whom its text names.
 *
 * @throws MedusaError `invalid_data` that names the first id which is no user's
 */
export async function mentionedUsers(
  { text = "", mentions }: Words,
  query: Pick<RemoteQueryFunction, "graph">
): Promise<string[]> {
  if (!mentions) {
    return await findMentioned(text, query)
  }

  const users = [...new Set(mentions)]

  await assertUsers(users, query)

  return users
}
