import { TriangleDownMini } from "@medusajs/icons"
import { Badge, Button } from "@medusajs/ui"
import { type ComponentPropsWithoutRef, forwardRef } from "react"

type Props = ComponentPropsWithoutRef<typeof Button> & {
  label: string
  /** What is chosen, in short; null where nothing is. */
  chosen: string | null | undefined
}

/** Opens one filter and says what it is set to. */
export const FilterButton = forwardRef<HTMLButtonElement, Props>(
  ({ label, chosen, ...props }, ref) => (
    <Button ref={ref} type="button" size="small" variant="secondary" {...props}>
      {label}
      {chosen && (
        <Badge size="2xsmall" color="blue" className="max-w-40 truncate">
          {chosen}
        </Badge>
      )}
      <TriangleDownMini className="text-ui-fg-muted" />
    </Button>
  )
)
FilterButton.displayName = "FilterButton"
