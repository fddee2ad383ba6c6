import { Badge } from "@medusajs/ui"

/** "×3": so often has this problem come. The sign stands before the number in every script. */
export const Repeats = ({ occurrences }: { occurrences: number }) =>
  occurrences > 1 && (
    <Badge size="2xsmall" dir="ltr" className="shrink-0">
      ×{occurrences}
    </Badge>
  )
