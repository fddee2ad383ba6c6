import type { SentenceKey } from "../../i18n/sentences/en"
import { paid } from "./provider"
import type { Sentence, Writer } from "./writer"

const FIELDS: ReadonlyMap<unknown, SentenceKey> = new Map([
  ["email", "emailChanged"],
  ["shipping_address", "shippingAddressChanged"],
  ["billing_address", "billingAddressChanged"],
])

export const failedAction: Sentence = ({ action, cause }, write) => {
  const name = write.name(action)
  return write.because(
    name ? write.text("namedFailed", { name }) : write.text("actionFailed"),
    cause
  )
}

export const orderSentences = {
  "order.created": (payload, write) =>
    write.detailed(
      write.text("orderPlaced"),
      write.text("moneyVia", paid(payload, write))
    ),
  "order.completed": (_, write) => write.text("orderCompleted"),
  "order.archived": (_, write) => write.text("orderArchived"),
  "order.cancelled": (_, write) => write.text("orderCancelled"),
  "order.action_failed": failedAction,
  "order.updated": ({ field, email }, write) =>
    write.text(FIELDS.get(field) ?? "detailsChanged", {
      email: nameOf(email, write),
    }),
  "order.credit_line_added": (payload, write) =>
    write.text(
      payload.is_store_credit === true ? "storeCreditGiven" : "creditAdded",
      { money: write.money(payload) }
    ),
} satisfies Record<string, Sentence>

const nameOf = (value: unknown, write: Writer) =>
  typeof value === "string" ? write.name(value) : null
