import type { ActivityPayload } from "../../../types"
import type { SentenceKey } from "../../i18n/sentences/en"
import { quantity, type Runs } from "./runs"
import type { Sentence, Writer } from "./writer"

const transfer =
  (key: SentenceKey): Sentence =>
  ({ email }, write) =>
    write.text(key, {
      email: typeof email === "string" ? write.name(email) : null,
    })

const transferred = transfer("transferred")
const accepted = transfer("transferAccepted")

export const changeSentences = {
  "order.edit_requested": (payload, write) =>
    write.detailed(write.text("editRequested"), editOf(payload, write)),
  "order.edit_confirmed": (payload, write) =>
    write.detailed(write.text("orderEdited"), editOf(payload, write)),
  "order.edit_cancelled": (_, write) => write.text("editCancelled"),
  "order.transfer_requested": transfer("transferRequested"),
  "order.transfer_accepted": (payload, write) =>
    payload.by_staff === true
      ? transferred(payload, write)
      : accepted(payload, write),
  "order.transfer_declined": transfer("transferDeclined"),
  "order.transfer_cancelled": transfer("transferCancelled"),
} satisfies Record<string, Sentence>

/** What an edit came to: `2 items added, shipping removed`. */
const editOf = (edits: ActivityPayload, write: Writer): Runs | null =>
  write.list([
    write.counted("itemsAdded", edits.added),
    write.counted("itemsChanged", edits.changed),
    write.counted("itemsRepriced", edits.repriced),
    write.counted("itemsRemoved", edits.removed),
    textOf(shippingOf(edits), write),
  ]) ?? textOf(unchangedOf(edits), write)

const textOf = (key: SentenceKey | null, write: Writer) =>
  key && write.text(key)

const shippingOf = ({
  shipping_added,
  shipping_removed,
}: ActivityPayload): SentenceKey | null => {
  if (!quantity(shipping_added)) {
    return quantity(shipping_removed) ? "shippingRemoved" : null
  }
  return quantity(shipping_removed) ? "shippingChanged" : "shippingAdded"
}

/** A payload sent by others may count nothing at all: that says nothing. */
const unchangedOf = ({
  added,
  difference,
}: ActivityPayload): SentenceKey | null => {
  const { amount } = Object(difference) as ActivityPayload // read by name only
  if (quantity(amount)) {
    return "totalChanged"
  }
  return added === 0 ? "noChanges" : null
}
