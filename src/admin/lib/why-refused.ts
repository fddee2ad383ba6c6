import type { RefusalReason } from "../../types"
import { ApiError } from "./client"

type WhyTexts = (key: `acting.why_${RefusalReason}` | "toast.failed") => string

/**
 * Why a press did nothing, in the reader's language. What a plugin says of its own action comes as it is; of what went
 * wrong on the way there is nothing to tell.
 */
export const whyRefused = (error: Error, t: WhyTexts): string => {
  if (!(error instanceof ApiError) || error.status !== 409) {
    return t("toast.failed")
  }
  const { reason, message } = error
  return reason === null ? message : t(`acting.why_${reason}`)
}
