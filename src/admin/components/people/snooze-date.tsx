import { Button, Input, Label, Prompt } from "@medusajs/ui"
import { useId, useState } from "react"
import { type Arranging, useArrangeAsked } from "../../hooks/use-arrange-asked"
import { useText } from "../../hooks/use-text"
import { lastMorning, morningIn, morningOf } from "../../lib/snooze-times"
import { localDay } from "../../lib/time"

type Props = Arranging & { onClose: () => void }

/** Asks for a day; the problem is back in its morning. */
const SnoozeDate = ({ onClose, ...arranging }: Props) => {
  const { t } = useText()
  const run = useArrangeAsked(arranging)
  const now = new Date()
  const [day, setDay] = useState(() => localDay(morningIn(1, now)))
  const id = useId()
  const errorId = useId()
  const until = morningOf(day)
  const isRight = until !== null && until > now && until <= lastMorning(now)

  return (
    <Prompt open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Prompt.Content
        onCloseAutoFocus={(event) => {
          // What opened it was a menu, which is gone.
          event.preventDefault()
          arranging.onReturnFocus()
        }}
      >
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (isRight) {
              onClose()
              void run({ kind: "snooze", until: until.toISOString() })
            }
          }}
        >
          <Prompt.Header>
            <Prompt.Title>{t("people.snooze")}</Prompt.Title>
            <Prompt.Description>{t("people.comesBack")}</Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-2 px-6 pt-4">
            <Label htmlFor={id} size="xsmall">
              {t("people.until")}
            </Label>
            <Input
              id={id}
              type="date"
              size="small"
              min={localDay(morningIn(1, now))}
              max={localDay(lastMorning(now))}
              aria-invalid={!isRight}
              aria-describedby={isRight ? undefined : errorId}
              value={day}
              onChange={(event) => setDay(event.target.value)}
            />
            {!isRight && (
              <p
                id={errorId}
                role="alert"
                className="txt-compact-small text-ui-fg-error"
              >
                {t("people.wrongDay")}
              </p>
            )}
          </div>
          <Prompt.Footer>
            <Prompt.Cancel type="button">{t("actions.cancel")}</Prompt.Cancel>
            <Button type="submit" size="small" aria-disabled={!isRight}>
              {t("people.snooze")}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  )
}

/** `lazy` asks for a default. */
export default SnoozeDate
