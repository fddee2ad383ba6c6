import { Button } from "@medusajs/ui"

type Props = { text: string; action: string; onAct: () => void }

/** A line above rows that may not be the latest, and what renews them. */
export const ListNote = ({ text, action, onAct }: Props) => (
  <div
    role="status"
    className="border-ui-border-base bg-ui-bg-subtle txt-compact-small flex flex-wrap items-center justify-between gap-2 border-t px-6 py-2"
  >
    {text}
    <Button type="button" size="small" variant="secondary" onClick={onAct}>
      {action}
    </Button>
  </div>
)
