import { running } from "../failures/context/running"
import type { Origin } from "../types"

/** Who asks for what this code does, and what it is a part of. Null where nobody knows. */
export function currentOrigin(): Origin | null {
  const { scope } = running()

  if (!scope) {
    return null
  }

  const { actor, cause, isFollowUp, request } = scope

  return {
    actor: actor ?? (isFollowUp ? null : (request?.facts().actor ?? null)),
    caused_by: cause?.id ?? null,
    began_at: cause?.began_at ?? null,
  }
}
