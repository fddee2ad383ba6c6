import { Badge } from "@medusajs/ui"
import type { AdminActivity } from "../../../types"
import { useText } from "../../hooks/use-text"
import { isSnoozed, needsAttention } from "../../lib/attention"
import { momentInWords } from "../../lib/snooze-times"

/** Until when an open problem waits, and who is responsible, each in words. */
export const useArranged = (entry: AdminActivity): string[] => {
  const { t, locale } = useText()
  const { snoozed_until, assigned_to_label: name } = entry
  return [
    isSnoozed(entry) &&
      t("people.snoozedUntil", {
        time: momentInWords(snoozed_until ?? "", locale),
      }),
    needsAttention(entry) && name && t("people.assignedTo", { name }),
  ].filter((text) => typeof text === "string")
}

/** The same beside a row's message. */
export const ArrangedBadges = ({ entry }: { entry: AdminActivity }) =>
  useArranged(entry).map((text) => (
    <Badge
      key={text}
      size="2xsmall"
      className="block max-w-full truncate"
      title={text}
      data-arranged
    >
      {text}
    </Badge>
  ))
