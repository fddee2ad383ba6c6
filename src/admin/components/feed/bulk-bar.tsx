import { CommandBar } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"

type Props = {
  count: number
  onResolve: () => void
  onClear: () => void
}

/**
 * The dashboard's command bar, without the popover around it: that one is a
 * dialog with no name to a screen reader.
 */
export const BulkBar = ({ count, onResolve, onClear }: Props) => {
  const { t } = useText()
  if (count === 0) {
    return null
  }
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-8 z-10 flex justify-center">
      <div
        role="toolbar"
        aria-label={t("counted.selected", { count })}
        className="pointer-events-auto"
      >
        <CommandBar.Bar>
          <CommandBar.Value role="status">
            {t("counted.selected", { count })}
          </CommandBar.Value>
          <CommandBar.Seperator />
          <CommandBar.Command
            label={t("actions.resolve")}
            shortcut="r"
            action={onResolve}
          />
          <CommandBar.Seperator />
          <CommandBar.Command
            label={t("actions.clear")}
            shortcut="c"
            action={onClear}
          />
        </CommandBar.Bar>
      </div>
    </div>
  )
}
