import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { recorderOf } from "../../recorder"
import { record } from "../../recording/record"
import type { ExportPayload } from "../../types"
import { actorOfRequest } from "./actor-of-request"

type File = { contentType: string; name: string }

/** A file to be saved, kept by nobody on its way. */
export function download(
  res: MedusaResponse,
  { contentType, name }: File
): void {
  res.setHeader("content-type", contentType)
  res.setHeader("content-disposition", `attachment; filename="${name}"`)
  res.setHeader("cache-control", "no-store")
  res.setHeader("x-content-type-options", "nosniff")
}

/** Who took what out of the shop. Recorded when it begins: a process that is killed on the way has said it. */
export async function recordExport(
  req: AuthenticatedMedusaRequest,
  payload: ExportPayload,
  order_id: string | null = null
): Promise<void> {
  await record(
    "activity_log.exported",
    { payload, order_id, actor: actorOfRequest(req) },
    recorderOf(req.scope, "api")
  )
}

/** A page that runs nothing and fetches nothing, whatever its text says. */
export function showPage(res: MedusaResponse, html: string): void {
  res.setHeader("content-type", "text/html; charset=utf-8")
  res.setHeader("cache-control", "no-store")
  res.setHeader(
    "content-security-policy",
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
  )
  res.setHeader("x-content-type-options", "nosniff")
  res.send(html)
}
