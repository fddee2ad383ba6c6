import type { ReactNode } from "react"
import type { ActivityAction, AdminActivity } from "../../../types"
import { useActions, usePress } from "../../hooks/use-acting"
import { useText } from "../../hooks/use-text"
import { isOffered, outcomeIn } from "../../lib/acting"
import { ActionButton } from "./action-button"

type Props = {
  entry: AdminActivity
  /** Whatever else can be done, in one line with the actions. */
  children?: ReactNode
}

/** What can be done about an open problem, right where it is read: what is possible first, why the rest is not last. */
export const EntryActions = ({ entry, children }: Props) => {
  const { t } = useText()
  const actions = useActions(entry)
  const press = usePress(entry)
  const outcome = outcomeIn(entry.payload)

  const buttonOf = (action: ActivityAction) => (
    <ActionButton
      key={action.id}
      action={action}
      entry={entry}
      isBusy={press.isPending && press.variables.action === action.id}
      onPress={(pressed) => press.mutate(pressed)}
    />
  )

  return (
    <div
      className="flex flex-wrap items-end gap-2 empty:hidden"
      data-actions={entry.id}
    >
      {outcome && actions.length > 0 && (
        <p className="txt-compact-xsmall text-ui-fg-subtle basis-full">
          {t(`acting.outcome_${outcome}`)}
        </p>
      )}
      {actions.filter(isOffered).map(buttonOf)}
      {children}
      {actions.filter((action) => !isOffered(action)).map(buttonOf)}
    </div>
  )
}
