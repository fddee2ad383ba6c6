import { Button, Input, Label, Prompt } from "@medusajs/ui"
import { useId, useState } from "react"
import { useArrange } from "../../hooks/use-arrange"
import { useText } from "../../hooks/use-text"
import type { Chosen } from "../../lib/resolve-chosen"
import { lastMorning, morningIn, morningOf } from "../../lib/snooze-times"
import { localDay } from "../../lib/time"

type Props = {
  chosen: Chosen
  onDone: (() => void) | undefined
  onClose: () => void
}

/** Asks for a day; the problem is back in its morning. */
const SnoozeDate = ({ chosen, onDone, onClose }: Props) => {
  const { t } = useText()
  const { mutate } = useArrange()
  const now = new Date()
  const [day, setDay] = useState(() => localDay(morningIn(1, now)))
  const id = useId()
  const errorId = useId()
  const until = morningOf(day)
  const isRight = until !== null && until > now && until <= lastMorning(now)

  return (
    <Prompt open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Prompt.Content>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (isRight) {
              mutate({
                chosen,
                arrangement: { kind: "snooze", until: until.toISOString() },
              })
              onDone?.()
              onClose()
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
