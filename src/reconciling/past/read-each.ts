import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PastState } from "./past-state"

/** What cannot be read so often, all at once, is read one by one. */
const ATTEMPTS_MAX = 3

type Reading = {
  container: MedusaContainer
  /** What one of them is called in the server's log. */
  what: "order" | "message"
  /** @throws where one of them cannot be read */
  record: (
    ids: string[],
    past: { container: MedusaContainer; until: Date }
  ) => Promise<unknown>
}

/**
 * All at once; where that has failed three times, each alone: one that cannot be read must not keep the others from
 * being read.
 *
 * @returns how many were left out
 */
export async function readEach(
  ids: string[],
  { until, attempts }: Pick<PastState, "until" | "attempts">,
  { container, what, record }: Reading
): Promise<number> {
  const past = { container, until: new Date(until) }

  if (attempts < ATTEMPTS_MAX) {
    await record(ids, past)

    return 0
  }

  let skipped = 0

  for (const id of ids) {
    await record([id], past).catch((error: unknown) => {
      skipped += 1
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(
          `Activity log: the past of ${what} ${id} could not be read, and is left out: ${String(error)}`
        )
    })
  }

  return skipped
}
