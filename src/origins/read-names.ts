import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { PersonName } from "../types"

/** Prefix of an id → where a name stands. A user that was deleted still has one; an API key has not. */
const NAME_SOURCES = [
  {
    prefix: "user_",
    entity: "user",
    fields: ["first_name", "last_name", "email"],
    withDeleted: true,
  },
  {
    prefix: "cus_",
    entity: "customer",
    fields: ["first_name", "last_name", "email"],
    withDeleted: false,
  },
  { prefix: "apk_", entity: "api_key", fields: ["title"], withDeleted: false },
] as const

export type Named = Map<string, PersonName>

/**
 * Ids of users, customers and API keys → what people call them, in one query a kind. Ids that lead
 * nowhere are left out.
 */
export async function readNames(
  ids: readonly string[],
  query: Pick<RemoteQueryFunction, "graph">
): Promise<Named> {
  const known = [...new Set(ids)]
  const names = await Promise.all(
    NAME_SOURCES.map(async ({ prefix, entity, fields, withDeleted }) => {
      const wanted = known.filter((id) => id.startsWith(prefix))

      if (!wanted.length) {
        return []
      }

      const { data } = await query.graph({
        entity,
        fields: ["id", ...fields],
        filters: { id: wanted },
        withDeleted,
      })

      return (data as Row[]).flatMap(nameOf) // the fields asked for
    })
  )

  return new Map(names.flat())
}

type Row = { id: string } & Partial<
  Record<"first_name" | "last_name" | "title" | "email", string | null>
>

function nameOf(row: Row): [string, PersonName][] {
  const email = row.email ?? null
  const name = [row.first_name, row.last_name, row.title]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(" ")
  const label = name || email

  return label ? [[row.id, { label, email }]] : []
}
