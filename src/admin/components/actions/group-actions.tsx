import { Button, toast, usePrompt } from "@medusajs/ui"
import { useId } from "react"
import type { ActivityGroupAction, AdminActivityGroup } from "../../../types"
import { useGroupHead } from "../../hooks/use-group-head"
import { useRun } from "../../hooks/use-run"
import { useText } from "../../hooks/use-text"
import { actionLabel, ownAction, whyNot } from "../../lib/acting"
import { ApiError } from "../../lib/client"
import { whyRefused } from "../../lib/why-refused"

/** What can be done about all entries of a group; while something is, how far it is. Nothing for groups that have none. */
export const GroupActions = ({ group }: { group: AdminActivityGroup }) => {
  const { t } = useText()
  const { run, ...starting } = useRun(group.key)

  return run ? (
    <span
      role="status"
      className="txt-compact-small text-ui-fg-subtle tabular-nums"
    >
      {t("acting.progress", { done: run.done, total: run.total })}
    </span>
  ) : (
    group.actions.map((action) => (
      <GroupAction
        key={action.id}
        group={group}
        action={action}
        {...starting}
      />
    ))
  )
}

type Props = Omit<ReturnType<typeof useRun>, "run"> & {
  group: AdminActivityGroup
  action: ActivityGroupAction
}

const GroupAction = ({ group, action, start, isTaken }: Props) => {
  const { t, locale } = useText()
  const head = useGroupHead()(group)
  const ask = usePrompt()
  const reasonId = useId()
  const { id } = action
  const isImpossible = action.state === "impossible"
  const label = actionLabel(group, id, { t, locale })
  const own = ownAction(id)
  const what = t("counted.entries", { count: group.entries })
  const oldest = action.takes_oldest

  const press = async () => {
    const isMeant = await ask({
      variant: "confirmation",
      title: oldest
        ? t("acting.askOldest", {
            oldest: new Intl.NumberFormat(locale).format(oldest),
            what,
          })
        : t("acting.askGroup", { what }),
      description: head,
      confirmText: label,
      cancelText: t("actions.cancel"),
    })
    if (isMeant) {
      start.mutate({ action: id }, { onError: (error) => void declined(error) })
    }
  }

  const refuse = (error: Error) => void toast.error(whyRefused(error, t))

  /** Some of it may have been done already: the server asks whether that was looked at. */
  const declined = async (error: Error) => {
    const isAsked = error instanceof ApiError && error.reason === "unconfirmed"
    if (!isAsked) {
      // Somebody else was faster: how far that is stands here at once.
      if (!(await isTaken())) {
        refuse(error)
      }
      return
    }
    const isMeant = await ask({
      variant: "danger",
      // Of an action that is somebody's own, the server says what may have been done.
      title: own ? t(`acting.may_${own}`) : error.message,
      description: t("acting.lookFirst"),
      confirmText: t("acting.anyway"),
      cancelText: t("actions.cancel"),
    })
    if (isMeant) {
      start.mutate({ action: id, confirm: true }, { onError: refuse })
    }
  }

  return (
    <>
      <Button
        type="button"
        size="small"
        variant="primary"
        className={isImpossible ? "order-last" : ""}
        aria-label={`${label}: ${head.slice(0, 120)}`}
        aria-describedby={isImpossible ? reasonId : undefined}
        aria-disabled={start.isPending}
        disabled={isImpossible}
        data-group-action={id}
        onClick={() => !start.isPending && void press()}
      >
        {label}
      </Button>
      {isImpossible && (
        <span
          id={reasonId}
          className="txt-compact-xsmall text-ui-fg-subtle order-last basis-full"
        >
          {whyNot(action, t)}
        </span>
      )}
    </>
  )
}
