import { useEffect, useRef, useState } from "react"
import type { AdminActivity } from "../../../types"
import { isResolved } from "../../lib/attention"
import { ResolveButton } from "../resolve-button"
import { HandleForm } from "./handle-form"

type Props = {
  entry: AdminActivity
  isBusy: boolean
  /** With the note that goes with it, where one was written. */
  onToggle: (entry: AdminActivity) => void
}

/** "Mark as handled", which asks what was done; of what is handled, "Reopen". The focus comes back to where it was. */
export const HandleButton = ({ entry, isBusy, onToggle }: Props) => {
  const [isAsking, setAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)

  useEffect(() => {
    if (wasAsking.current && !isAsking) {
      button.current?.focus()
    }
    wasAsking.current = isAsking
  }, [isAsking])

  if (isAsking && !isResolved(entry)) {
    return (
      <HandleForm
        entry={entry}
        onCancel={() => setAsking(false)}
        onHandled={(note) => {
          setAsking(false)
          onToggle(note ? { ...entry, resolution_note: note } : entry)
        }}
      />
    )
  }
  return (
    <ResolveButton
      ref={button}
      entry={entry}
      isBusy={isBusy}
      onToggle={isResolved(entry) ? onToggle : () => setAsking(true)}
    />
  )
}
