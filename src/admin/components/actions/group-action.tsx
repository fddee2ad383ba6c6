import { Button, toast, usePrompt } from "@medusajs/ui"
import type { AdminActivityGroup } from "../../../types"
import { useGroupHead } from "../../hooks/use-group-head"
import { useRun } from "../../hooks/use-run"
import { useText } from "../../hooks/use-text"
import { actionLabel, groupAction, ownAction } from "../../lib/acting"
import { ApiError } from "../../lib/client"

/** One action over all entries of a group; while it is going, how far it is. Nothing for groups that have none. */
export const GroupAction = ({ group }: { group: AdminActivityGroup }) => {
  const { t, locale } = useText()
  const head = useGroupHead()(group)
  const ask = usePrompt()
  const { run, start, isTaken } = useRun(group.key)
  const action = groupAction(group.event_type)

  if (!action) {
    return null
  }
  const label = actionLabel(group, action, { t, locale })
  const own = ownAction(action)

  const press = async () => {
    const isMeant = await ask({
      variant: "confirmation",
      title: t("acting.askGroup", {
        what: t("counted.entries", { count: group.entries }),
      }),
      description: head,
      confirmText: label,
      cancelText: t("actions.cancel"),
    })
    if (isMeant) {
      start.mutate({ action }, { onError: (error) => void declined(error) })
    }
  }

  /** Some of it may have been done already: the server asks whether that was looked at. */
  const declined = async (error: Error) => {
    const isAsked = error instanceof ApiError && error.status === 409
    // Somebody else was faster: how far that is stands here at once.
    if (isAsked && (await isTaken())) {
      return
    }
    const isMeant =
      isAsked &&
      (await ask({
        variant: "danger",
        // Of an action that is somebody's own, the server says what may have been done.
        title: own ? t(`acting.may_${own}`) : error.message,
        description: t("acting.lookFirst"),
        confirmText: t("acting.anyway"),
        cancelText: t("actions.cancel"),
      }))
    if (isMeant) {
      start.mutate(
        { action, confirm: true },
        { onError: ({ message }) => toast.error(message) }
      )
    } else if (!isAsked) {
      toast.error(t("toast.failed"))
    }
  }

  return run ? (
    <span
      role="status"
      className="txt-compact-small text-ui-fg-subtle tabular-nums"
    >
      {t("acting.progress", { done: run.done, total: run.total })}
    </span>
  ) : (
    <Button
      type="button"
      size="small"
      variant="primary"
      aria-label={`${label}: ${head.slice(0, 120)}`}
      aria-disabled={start.isPending}
      data-group-action={action}
      onClick={() => !start.isPending && void press()}
    >
      {label}
    </Button>
  )
}
