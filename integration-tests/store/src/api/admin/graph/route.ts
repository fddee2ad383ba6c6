import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Asked = { entity: string; fields: string[]; id: string }

/** What `query.graph` has of any row: Medusa has no route for some, of a capture for example. */
export async function POST(
  { body: { entity, fields, id }, scope }: MedusaRequest<Asked>,
  res: MedusaResponse
): Promise<void> {
  const { data } = await scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity, fields, filters: { id } })

  res.json({ rows: data })
}
