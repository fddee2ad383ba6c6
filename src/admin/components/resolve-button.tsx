import { Button } from "@medusajs/ui"
import { forwardRef } from "react"
import type { AdminActivity } from "../../types"
import { useEntryText } from "../hooks/use-entry-text"
import { isResolved } from "../lib/attention"

type Props = {
  entry: AdminActivity
  isBusy: boolean
  onToggle: (entry: AdminActivity) => void
}

/**
 * Resolve, and Reopen in the same place: the button stays, so the focus does.
 * While busy it is not `disabled`, which would throw the focus away.
 */
export const ResolveButton = forwardRef<HTMLButtonElement, Props>(
  function ResolveButton({ entry, isBusy, onToggle }, ref) {
    const { t, messageOf } = useEntryText()
    const label = isResolved(entry) ? t("actions.reopen") : t("actions.resolve")
    return (
      <Button
        ref={ref}
        type="button"
        size="small"
        variant={isResolved(entry) ? "transparent" : "secondary"}
        className={isResolved(entry) ? "text-ui-fg-subtle -mx-2" : undefined}
        aria-label={`${label}: ${messageOf(entry).slice(0, 120)}`}
        aria-disabled={isBusy}
        data-resolve
        onClick={() => !isBusy && onToggle(entry)}
      >
        {label}
      </Button>
    )
  }
)
