import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Problem = { id: string; order_id: string | null; level: string }

/** A shop's own use of what becomes of problems: here a line of its log. */
export default async function hearProblems({
  event,
  container,
}: SubscriberArgs<Problem>) {
  const { id, order_id, level } = event.data

  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`heard: ${event.name} ${level} ${id} ${order_id ?? "-"}`)
}

export const config: SubscriberConfig = {
  event: [
    "activity_log.problem_opened",
    "activity_log.problem_reopened",
    "activity_log.problem_resolved",
  ],
  context: { subscriberId: "inkwell:hear-problems" },
}
