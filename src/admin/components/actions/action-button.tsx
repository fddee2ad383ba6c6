import { Button, clx, Input, Label, usePrompt } from "@medusajs/ui"
import { useId, useRef, useState } from "react"
import type { ActivityAction, AdminActivity } from "../../../types"
import type { Press } from "../../hooks/use-acting"
import { useText } from "../../hooks/use-text"
import { actionLabel, ownAction, whyNot } from "../../lib/acting"

type Props = {
  action: ActivityAction
  entry: AdminActivity
  isBusy: boolean
  onPress: (press: Press) => void
}

/** One action: its button, what it asks for, and where it is impossible why. */
export const ActionButton = ({ action, entry, isBusy, onPress }: Props) => {
  const { t, locale } = useText()
  const ask = usePrompt()
  const button = useRef<HTMLButtonElement>(null)
  const inputId = useId()
  const reasonId = useId()
  const [given, setGiven] = useState<string | null>(null)
  const own = ownAction(action.id)
  const label = actionLabel(entry, action.id, { t, locale })
  const isImpossible = action.state === "impossible"
  const why = whyNot(action, t)
  const isRunning = isBusy || action.state === "running"
  const offered = action.input?.to
  const to = (given ?? offered)?.trim()
  // Without one the server takes the address that has just failed.
  const isMissing = !isImpossible && to === ""

  const provider = providerOf(entry)

  const press = async () => {
    const isMeant =
      !action.needs_confirmation ||
      (await ask({
        variant: "danger",
        title: provider
          ? t("acting.askTitle", { provider })
          : t("acting.askUnnamed"),
        description: [
          own ? t(`acting.may_${own}`) : action.confirmation,
          t("acting.lookFirst"),
        ].join(" "),
        confirmText: t("acting.anyway"),
        cancelText: t("actions.cancel"),
      }))
    // The question has no trigger of its own that the focus could return to.
    button.current?.focus()
    if (isMeant) {
      onPress({
        action: action.id,
        ...(action.needs_confirmation ? { confirm: true } : {}),
        ...(to ? { to } : {}),
      })
    }
  }

  return (
    <div
      className={clx("flex min-w-0 flex-col gap-y-1", {
        "basis-full": isImpossible || offered !== undefined,
      })}
    >
      {offered !== undefined && !isImpossible && (
        <>
          <Label htmlFor={inputId} size="xsmall">
            {t("acting.to")}
          </Label>
          <Input
            id={inputId}
            size="small"
            dir="ltr"
            value={given ?? offered}
            aria-invalid={isMissing}
            aria-describedby={isMissing ? reasonId : undefined}
            onChange={(event) => setGiven(event.target.value)}
          />
        </>
      )}
      <Button
        ref={button}
        type="button"
        size="small"
        variant="primary"
        className="w-fit"
        disabled={isImpossible || isMissing}
        aria-disabled={isRunning}
        aria-describedby={isImpossible || isMissing ? reasonId : undefined}
        data-action={action.id}
        onClick={() => !isRunning && void press()}
      >
        {isRunning ? t("acting.running") : label}
      </Button>
      {(isImpossible || isMissing) && (
        <p id={reasonId} className="txt-compact-xsmall text-ui-fg-subtle">
          {isMissing ? t("acting.toMissing") : why}
        </p>
      )}
    </div>
  )
}

const providerOf = ({ payload }: AdminActivity): string =>
  typeof payload.provider === "string" ? payload.provider : ""
