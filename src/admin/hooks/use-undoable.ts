import { toast } from "@medusajs/ui"
import { useText } from "./use-text"

/** Time enough to read, think and reach the button, by keyboard too. */
const UNDO_FOR = 15_000

/** Says what was done, with a way back. */
export const useUndoable = () => {
  const { t } = useText()
  return (label: string, undo: () => void) =>
    toast.success(label, {
      duration: UNDO_FOR,
      action: {
        label: t("actions.undo"),
        altText: t("actions.undo"),
        onClick: undo,
      },
    })
}
