import { CommandBar, Kbd } from "@medusajs/ui"
import { type ComponentPropsWithoutRef, forwardRef } from "react"
import { useShortcuts } from "../../hooks/use-shortcuts"
import { useText } from "../../hooks/use-text"
import type { Chosen } from "../../lib/resolve-chosen"
import { ArrangeMenu } from "../people/arrange-menu"

type Props = {
  count: number
  /** How many there are beyond this page; null where all of them are chosen, or may not be. */
  total: number | null
  chosen: Chosen
  onSelectAll: () => void
  onResolve: () => void
  onClear: () => void
}

/**
 * What can be done with the chosen rows. The dashboard's command bar, without the popover around it: that one is a
 * dialog with no name to a screen reader. Its commands are not used either:
 * they catch Ctrl+R, and letters that are meant for an open dialog.
 */
const BulkBar = ({
  count,
  total,
  chosen,
  onSelectAll,
  onResolve,
  onClear,
}: Props) => {
  const { t, locale } = useText()
  useShortcuts({ r: onResolve, c: onClear })

  return (
    // Messages come in at the bottom, over all of a phone and over the end of a wider page: the bar stands above them.
    <div className="pointer-events-none fixed inset-x-2 bottom-32 z-10 flex justify-center 2xl:bottom-8">
      <div
        role="toolbar"
        aria-label={t("counted.selected", { count })}
        className="pointer-events-auto"
      >
        <CommandBar.Bar className="max-md:flex-wrap max-md:justify-center max-md:rounded-2xl max-md:after:rounded-2xl">
          <CommandBar.Value role="status">
            {t("counted.selected", { count })}
          </CommandBar.Value>
          <Separator />
          {total !== null && (
            <>
              <Command
                label={t("finding.selectAll", {
                  n: total.toLocaleString(locale),
                })}
                onClick={onSelectAll}
              />
              <Separator />
            </>
          )}
          <Command
            label={t("actions.resolve")}
            shortcut="R"
            onClick={onResolve}
          />
          <Separator />
          <ArrangeMenu chosen={chosen} count={count} onDone={onClear}>
            <Command label={t("people.menu")} />
          </ArrangeMenu>
          <Separator />
          <Command
            label={t("finding.selectNone")}
            shortcut="C"
            onClick={onClear}
          />
        </CommandBar.Bar>
      </div>
    </div>
  )
}

/** `lazy` asks for a default. */
export default BulkBar

/** Where the commands wrap, nothing stands between them. */
const Separator = () => <CommandBar.Seperator className="max-md:hidden" />

type CommandProps = ComponentPropsWithoutRef<"button"> & {
  label: string
  shortcut?: string
}

/** What opens a menu is handed more than a command: its state, and where it stands. */
const Command = forwardRef<HTMLButtonElement, CommandProps>(
  ({ label, shortcut, ...props }, ref) => (
    <button
      ref={ref}
      type="button"
      aria-keyshortcuts={shortcut}
      className="bg-ui-contrast-bg-base txt-compact-small-plus transition-fg text-ui-contrast-fg-primary hover:bg-ui-contrast-bg-base-hover focus-visible:bg-ui-contrast-bg-highlight active:bg-ui-contrast-bg-base-pressed flex items-center gap-x-2 whitespace-nowrap px-3 py-2.5 outline-none last-of-type:-me-1 last-of-type:pe-4"
      {...props}
    >
      <span>{label}</span>
      {shortcut && (
        <Kbd
          aria-hidden
          className="bg-ui-contrast-bg-subtle border-ui-contrast-border-base text-ui-contrast-fg-secondary max-md:hidden"
        >
          {shortcut}
        </Kbd>
      )}
    </button>
  )
)
Command.displayName = "Command"
