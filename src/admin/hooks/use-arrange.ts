import { toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import type { AdminActivity } from "../../types"
import { arrange, type Arrangement, wayBack } from "../lib/arrangement"
import { changeChosen, type Chosen } from "../lib/resolve-chosen"
import { momentInWords } from "../lib/snooze-times"
import { useAfterChange } from "./use-after-change"
import { useText } from "./use-text"
import { useUndoable } from "./use-undoable"

type Asked = { chosen: Chosen; arrangement: Arrangement }

/** Snoozing and assigning, with a word about it and a way back. */
export const useArrange = () => {
  const { t, locale } = useText()
  const undoable = useUndoable()
  const afterChange = useAfterChange()

  const undo = useMutation({
    mutationFn: async ({
      entries,
      arrangement,
    }: {
      entries: AdminActivity[]
      arrangement: Arrangement
    }) => {
      for (const { ids, arrangement: before } of wayBack(
        entries,
        arrangement
      )) {
        await arrange({ ids }, before)
      }
    },
    ...afterChange,
  })

  const inWords = (arrangement: Arrangement): string => {
    if (arrangement.kind === "snooze") {
      return arrangement.until
        ? t("people.snoozedUntil", {
            time: momentInWords(arrangement.until, locale),
          })
        : t("people.awake")
    }
    return arrangement.user_id
      ? t("people.assignedTo", { name: arrangement.name ?? "" })
      : t("people.unassigned")
  }

  const mutation = useMutation({
    mutationFn: ({ chosen, arrangement }: Asked) =>
      changeChosen(chosen, (which) => arrange(which, arrangement)),
    onSuccess: ({ changed, entries }, { arrangement }) => {
      const many = changed > 1 ? ` (${changed.toLocaleString(locale)})` : ""
      const label = inWords(arrangement) + many
      if (changed > 0 && entries.length > 0) {
        undoable(label, () => undo.mutate({ entries, arrangement }))
      } else {
        toast.success(label)
      }
    },
    ...afterChange,
  })
  return { ...mutation, inWords }
}
