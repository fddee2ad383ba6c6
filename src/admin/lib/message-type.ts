import type { AdminActivity } from "../../types"

/** Types whose label says "e-mail", and what became of it. */
const NAMED_FOR_EMAIL: ReadonlyMap<string, "sent" | "failed"> = new Map([
  ["order.email.shipping_sent", "sent"],
  ["order.email.sent", "sent"],
  ["order.email.failed", "failed"],
  ["email.failed", "failed"],
])

/** What became of a message that its type's label would call an e-mail, though it went by SMS, as a push message, … */
export const messageType = ({
  event_type,
  payload,
}: Pick<AdminActivity, "event_type" | "payload">) => {
  const { channel } = payload
  const isMessage =
    typeof channel === "string" && channel !== "" && channel !== "email"

  return isMessage ? NAMED_FOR_EMAIL.get(event_type) : undefined
}
