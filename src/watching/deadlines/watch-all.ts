import type { MedusaContainer } from "@medusajs/framework/types"
import { watchDeadlines } from "./watch-deadlines"
import { watchDefined } from "./watch-defined"

/** The deadlines of the shop's own steps, and those that plugins declared. @throws where one of the two did; the other was watched */
export async function watchAllDeadlines(
  container: MedusaContainer,
  now: Date
): Promise<void> {
  const watched = await Promise.allSettled([
    watchDeadlines(container, now),
    watchDefined(container, now),
  ])

  for (const result of watched) {
    if (result.status === "rejected") {
      throw result.reason
    }
  }
}
