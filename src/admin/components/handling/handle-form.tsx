import { ExclamationCircleSolid } from "@medusajs/icons"
import { Button, Input, Label } from "@medusajs/ui"
import { useEffect, useId, useRef, useState } from "react"
import type { AdminActivity } from "../../../types"
import { useText } from "../../hooks/use-text"
import { owedMoney } from "../../lib/owed-money"

/** As much as the server takes. */
const LONGEST = 1000

type Props = {
  entry: AdminActivity
  onHandled: (note: string) => void
  onCancel: () => void
}

/** What was done about a problem, before it is put aside; first of all, what may still be owed. */
export const HandleForm = ({ entry, onHandled, onCancel }: Props) => {
  const { t, locale } = useText()
  const [note, setNote] = useState("")
  const field = useRef<HTMLInputElement>(null)
  const fieldId = useId()
  const owedId = useId()
  const owed = owedMoney(entry, locale)

  useEffect(() => field.current?.focus(), [])

  return (
    <form
      className="border-ui-border-base flex min-w-0 basis-full flex-col gap-y-2 rounded-lg border p-3"
      data-handling={entry.id}
      onSubmit={(event) => {
        event.preventDefault()
        onHandled(note.trim())
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.nativeEvent.isComposing) {
          event.stopPropagation()
          onCancel()
        }
      }}
    >
      {owed && (
        <div className="flex items-start gap-x-2">
          <ExclamationCircleSolid
            className="text-ui-tag-orange-icon mt-0.5 shrink-0"
            aria-hidden
          />
          <p id={owedId} className="txt-compact-small text-ui-fg-base">
            {t(`orderPage.${owed.what}`, { amount: owed.amount })}
          </p>
        </div>
      )}
      <Label htmlFor={fieldId} size="xsmall">
        {t("orderPage.note")}
      </Label>
      <Input
        ref={field}
        id={fieldId}
        size="small"
        dir={note ? "auto" : undefined}
        maxLength={LONGEST}
        aria-describedby={owed ? owedId : undefined}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          size="small"
          variant={owed ? "danger" : "primary"}
        >
          {t("actions.resolve")}
        </Button>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={onCancel}
        >
          {t("actions.cancel")}
        </Button>
      </div>
    </form>
  )
}
