import type { ActivityPayload } from "../../../types"
import { quantity, type Runs } from "./runs"
import type { Sentence, Writer } from "./writer"

export const afterSaleSentences = {
  "order.return_requested": ({ items }, write) =>
    write.detailed(
      write.text("returnRequested"),
      write.counted("items", items)
    ),
  "order.return_received": (payload, write) =>
    write.detailed(
      write.text("returnReceived"),
      write.list([
        receivedOf(payload, write),
        write.counted("damaged", payload.damaged),
      ])
    ),
  "order.return_cancelled": (_, write) => write.text("returnCancelled"),
  "order.claim_created": (payload, write) =>
    write.detailed(write.text("claimOpened"), claimOf(payload, write)),
  "order.claim_cancelled": (_, write) => write.text("claimCancelled"),
  "order.exchange_created": ({ items, replacements }, write) =>
    write.detailed(
      write.text("exchangeOpened"),
      backAndOut(items, replacements, write)
    ),
  "order.exchange_cancelled": (_, write) => write.text("exchangeCancelled"),
} satisfies Record<string, Sentence>

/** `1 of 2 items` where not all of them came. */
const receivedOf = (
  { items, received }: ActivityPayload,
  write: Writer
): Runs | null =>
  quantity(received) && quantity(received) < quantity(items)
    ? write.counted("partOfItems", items, { part: write.number(received) })
    : write.counted("items", quantity(received) || items)

/** Where nothing comes back, what is wrong says more than what is sent. */
const claimOf = (
  { claim_type, items, returned, replacements }: ActivityPayload,
  write: Writer
): Runs | null => {
  const moves = backAndOut(returned, replacements, write)
  if (claim_type === "refund") {
    return write.list([write.counted("refundFor", items), moves])
  }
  return quantity(returned)
    ? moves
    : write.counted("replacementFor", quantity(replacements) || items)
}

const backAndOut = (back: unknown, out: unknown, write: Writer): Runs | null =>
  write.list([write.counted("itemsBack", back), write.counted("itemsOut", out)])
