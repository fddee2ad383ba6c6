import { usePrompt } from "@medusajs/ui"
import type { Arrangement } from "../lib/arrangement"
import { isUndoable } from "../lib/groups"
import type { Chosen } from "../lib/resolve-chosen"
import { useArrange } from "./use-arrange"
import { useText } from "./use-text"

/** What is arranged, and what comes after. */
export type Arranging = {
  chosen: Chosen
  /** How many problems they are. */
  count: number
  /** Once the store has answered; not where it refused. */
  onDone: (() => void) | undefined
  /** To what opened the menu. */
  onReturnFocus: () => void
}

/** Snoozing and assigning; asks first where it cannot be taken back by the message about it. */
export const useArrangeAsked = (arranging: Arranging) => {
  const { chosen, count, onDone, onReturnFocus } = arranging
  const { t } = useText()
  const ask = usePrompt()
  const { mutateAsync, inWords } = useArrange()

  const isMeant = async (arrangement: Arrangement): Promise<boolean> => {
    if (!chosen.isAll && isUndoable(count)) {
      return true
    }
    const isAnswered = await ask({
      variant: "confirmation",
      title: `${t(`people.${arrangement.kind}`)}: ${t("counted.entries", { count })}`,
      description: `${inWords(arrangement)} · ${t("people.askText")}`,
      confirmText: t(`people.${arrangement.kind}`),
      cancelText: t("actions.cancel"),
    })
    onReturnFocus()
    return isAnswered
  }

  // What calls it is gone by the time of the answer: the menu closes with the choice.
  return async (arrangement: Arrangement): Promise<void> => {
    if (!(await isMeant(arrangement))) {
      return
    }
    try {
      await mutateAsync({ chosen, arrangement })
    } catch {
      // A message says so; the choice stays, to try again.
      return
    }
    onDone?.()
  }
}
