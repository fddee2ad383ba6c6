import type { ActivityPayload } from "../../../types"
import type { SentenceKey } from "../../i18n/sentences/en"
import type { Runs } from "./runs"
import type { Values } from "./fill-in"
import type { Writer } from "./writer"

/** What the log calls Medusa's own providers are words and no names. */
const IN_WORDS: ReadonlyMap<unknown, SentenceKey> = new Map([
  ["manual payment", "manualPayment"],
  ["manual fulfillment", "manualFulfillment"],
])

export const providerOf = (
  { provider }: ActivityPayload,
  write: Writer
): Runs | null => {
  const words = IN_WORDS.get(provider)
  if (words) {
    return write.text(words)
  }
  return typeof provider === "string" ? write.name(provider) : null
}

/** How much, and through whom. */
export const paid = (payload: ActivityPayload, write: Writer): Values => ({
  money: write.money(payload),
  provider: providerOf(payload, write),
})
