import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { Declined } from "../../acting/under-lock"
import type { RefusalReason } from "../../types"

export type Conflict = {
  type: string
  message: string
  reason_code?: RefusalReason
}

/** 409 with words of our own: Medusa puts others over those of an error (2.21, `http/middlewares/error-handler.js`). */
export function conflict(
  res: MedusaResponse<Conflict>,
  { declined: message, ...code }: Declined
): void {
  res.status(409).json({ type: MedusaError.Types.CONFLICT, message, ...code })
}
