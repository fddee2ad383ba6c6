import type { AdminActivity } from "../../types"

const NAMED_FOR_EMAIL = [
  "order.email.shipping_sent",
  "order.email.sent",
  "order.email.failed",
  "email.failed",
] as const

/** The type of an entry that its label would call an e-mail, though it went another way: by SMS, as a push message. */
export const messageType = ({
  event_type,
  payload,
}: Pick<AdminActivity, "event_type" | "payload">) => {
  const { channel } = payload
  const isMessage =
    typeof channel === "string" && channel !== "" && channel !== "email"

  return isMessage
    ? NAMED_FOR_EMAIL.find((type) => type === event_type)
    : undefined
}
