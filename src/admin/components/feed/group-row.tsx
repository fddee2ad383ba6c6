import { Button, clx, usePrompt } from "@medusajs/ui"
import { useRef } from "react"
import type { AdminActivityGroup } from "../../../types"
import { useText } from "../../hooks/use-text"
import { isUndoable } from "../../lib/groups"
import { sumInWords } from "../../lib/money"
import { relativeTime } from "../../lib/time"
import { GroupAction } from "../actions/group-action"
import { LevelIcon } from "../level-icon"
import { Timestamp } from "../timestamp"

type Props = {
  group: AdminActivityGroup
  now: Date
  isShown: boolean
  isBusy: boolean
  onShow: () => void
  onResolve: () => void
}

export const GroupRow = ({ group, now, isShown, isBusy, ...props }: Props) => {
  const { t, locale } = useText()
  const ask = usePrompt()
  const resolveButton = useRef<HTMLButtonElement>(null)
  const amount = sumInWords(group.amount_by_currency, locale)
  const what =
    group.orders > 0
      ? t("counted.orders", { count: group.orders })
      : t("counted.entries", { count: group.entries })
  const named = (label: string) => `${label}: ${group.message.slice(0, 120)}`
  const first = relativeTime(group.first_occurred_at, locale, now)
  const last = relativeTime(group.last_occurred_at, locale, now)

  const resolve = async () => {
    const isMeant =
      isUndoable(group) ||
      (await ask({
        variant: "confirmation",
        title: t("groups.askTitle", {
          what: t("counted.entries", { count: group.entries }),
        }),
        description: t("groups.askText"),
        confirmText: t("actions.resolveAll"),
        cancelText: t("actions.cancel"),
      }))
    // The question has no trigger of its own that the focus could return to.
    resolveButton.current?.focus()
    if (isMeant) {
      props.onResolve()
    }
  }

  return (
    <li
      data-entry={group.key}
      className="flex flex-wrap items-start gap-x-4 gap-y-2 py-2"
    >
      <div className="flex min-w-60 flex-1 items-start gap-x-2">
        <LevelIcon level={group.level} type={group.event_type} isOpen />
        <div className="flex min-w-0 flex-col gap-y-1">
          <p className="txt-compact-small text-ui-fg-base line-clamp-2 break-words">
            <bdi>{group.message}</bdi>
          </p>
          <p className="txt-compact-small text-ui-fg-subtle">
            <span className="font-medium">
              {amount ? t("groups.atStake", { what, amount }) : what}
            </span>
            {" · "}
            {first !== last && (
              <>
                <Timestamp iso={group.first_occurred_at}>
                  {t("groups.first", { time: first })}
                </Timestamp>
                {" · "}
              </>
            )}
            <Timestamp iso={group.last_occurred_at}>
              {t("groups.last", { time: last })}
            </Timestamp>
          </p>
        </div>
      </div>
      <div className="flex items-center gap-x-2">
        <GroupAction group={group} />
        <Button
          type="button"
          size="small"
          variant="transparent"
          aria-label={named(t("groups.show"))}
          aria-pressed={isShown}
          className={clx({
            "bg-ui-bg-highlight": isShown,
          })}
          data-open
          onClick={props.onShow}
        >
          {t("groups.show")}
        </Button>
        <Button
          ref={resolveButton}
          type="button"
          size="small"
          variant="secondary"
          aria-label={named(t("actions.resolveAll"))}
          aria-disabled={isBusy}
          data-resolve
          onClick={() => !isBusy && void resolve()}
        >
          {t("actions.resolveAll")}
        </Button>
      </div>
    </li>
  )
}
