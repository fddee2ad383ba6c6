import type { Graph } from "../recording/load-facts"
import type { PersonName } from "../types"

type NameSource = Omit<Parameters<Graph>[0], "filters"> & { prefix: string }

/** The fields of a customer by one statement over Medusa's table (2.21): every sale has one. See docs/adr/0022. */
const CUSTOMER_STATEMENT = `
  select json_build_object(
    'id', c.id, 'first_name', c.first_name, 'last_name', c.last_name, 'email', c.email) as fact
  from customer c where c.id = any(?::text[]) and c.deleted_at is null`

/** Prefix of an id → where a name stands. A user that was deleted still has one; an API key has not. */
const NAME_SOURCES: NameSource[] = [
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
    statement: CUSTOMER_STATEMENT,
  },
  { prefix: "apk_", entity: "api_key", fields: ["title"] },
]

export type Named = Map<string, PersonName>

/**
 * Ids of users, customers and API keys → what people call them, in one query a kind. Ids that lead
 * nowhere are left out.
 */
export async function readNames(
  ids: readonly string[],
  graph: Graph
): Promise<Named> {
  const known = [...new Set(ids)]
  const names = await Promise.all(
    NAME_SOURCES.map(async ({ prefix, fields, ...source }) => {
      const wanted = known.filter((id) => id.startsWith(prefix))

      if (!wanted.length) {
        return []
      }

      const { data } = await graph({
        ...source,
        fields: ["id", ...fields],
        filters: { id: wanted },
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
