import { Tooltip } from "@medusajs/ui"
import { type FocusEvent, type ReactElement, useState } from "react"

type Props = {
  /** The full date. */
  date: string
  /** What the keyboard reaches in a row that shows a shorter time. */
  children: ReactElement
}

/**
 * Says the full date to whoever reaches a row by keyboard, in sight and as the description of what they have reached.
 * The times themselves are no tab stops: in a list of fifty rows they would be as many presses of Tab more.
 */
export const DateByKeyboard = ({ date, children }: Props) => {
  const [isReached, setReached] = useState(false)
  const reach = ({ target }: FocusEvent) =>
    setReached(target.matches(":focus-visible"))

  return (
    <span className="contents" onFocus={reach} onBlur={() => setReached(false)}>
      <Tooltip
        content={date}
        maxWidth={320}
        open={isReached}
        // By Escape, or once it is pressed. A mouse opens nothing: for it the time has a tooltip of its own.
        onOpenChange={(isOpen) => !isOpen && setReached(false)}
      >
        {children}
      </Tooltip>
    </span>
  )
}
