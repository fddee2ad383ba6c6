import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

type PrintifyNews = { event: string; data: Record<string, unknown> }

/**
 * Printify's news, as an integration passes them on: it emits the names that
 * the activity log documents, and knows nothing else of it.
 */
export async function POST(
  req: MedusaRequest<PrintifyNews>,
  res: MedusaResponse
): Promise<void> {
  const { event, data } = req.body

  await req.scope.resolve(Modules.EVENT_BUS).emit({ name: event, data })

  res.sendStatus(202)
}
