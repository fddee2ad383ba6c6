import type { AttentionGroup } from "../../../types"
import { sharedWords } from "./shared-words"

type Headed = Pick<
  AttentionGroup,
  "entries" | "event_type" | "amount_by_currency"
>

/**
 * What a group is called: one entry keeps its own words; several are headed by those that they share, never by what
 * one of them says alone. Where they share none, by their type.
 *
 * @param messages of its members, the latest first
 */
export function groupHead(
  { entries, event_type, amount_by_currency }: Headed,
  messages: readonly string[]
): string {
  return entries === 1
    ? (messages[0] ?? "")
    : (sharedWords(messages, Object.keys(amount_by_currency)) ?? event_type)
}
