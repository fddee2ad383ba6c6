import { IconButton } from "@medusajs/ui"
import { type ComponentType, forwardRef } from "react"

type Props = {
  icon: ComponentType<{ className?: string }>
  label: string
  /** The words of the note that it is for. */
  about: string
  onPress: () => void
}

/** A small button that is an icon, with its name for those who hover or hear. */
export const Tool = forwardRef<HTMLButtonElement, Props>(
  ({ icon: Icon, label, about, onPress }, ref) => (
    <IconButton
      ref={ref}
      type="button"
      size="2xsmall"
      variant="transparent"
      aria-label={`${label}: ${about.slice(0, 120)}`}
      title={label}
      onClick={onPress}
    >
      <Icon className="text-ui-fg-muted" />
    </IconButton>
  )
)
Tool.displayName = "Tool"
