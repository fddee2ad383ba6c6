import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { adminTypes } from "../../../../defining/admin-types"
import type { AdminActivityTypesResponse } from "../../../../types"

/** Express adds an ETag: a browser that has them is told so, and gets nothing. */
export async function GET(
  _req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminActivityTypesResponse>
): Promise<void> {
  res.setHeader("cache-control", "private, no-cache")
  res.json({ types: adminTypes() })
}
