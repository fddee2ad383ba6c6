import type { RemoteQueryFunction } from "@medusajs/framework/types"

/** Prefix of an id → where its label stands. */
const LABEL_SOURCES = [
  { prefix: "user_", entity: "user", field: "email" },
  { prefix: "cus_", entity: "customer", field: "email" },
  { prefix: "apk_", entity: "api_key", field: "title" },
] as const

/** Ids of users, customers and API keys → what people call them. Ids that lead nowhere are left out. */
export async function labelsOf(
  ids: (string | null)[],
  query: Pick<RemoteQueryFunction, "graph">
): Promise<Map<string | null, string>> {
  const known = [...new Set(ids)].filter((id) => id !== null)
  const labels = await Promise.all(
    LABEL_SOURCES.map(async ({ prefix, entity, field }) => {
      const wanted = known.filter((id) => id.startsWith(prefix))

      if (!wanted.length) {
        return []
      }

      const { data } = await query.graph({
        entity,
        fields: ["id", field],
        filters: { id: wanted },
      })

      return data.flatMap((row) => labelOf(row, field))
    })
  )

  return new Map(labels.flat())
}

function labelOf(row: unknown, field: string): [string, string][] {
  const record = row as Record<string, unknown> // the graph answers objects
  const { id, [field]: label } = record

  return typeof id === "string" && typeof label === "string"
    ? [[id, label]]
    : []
}
