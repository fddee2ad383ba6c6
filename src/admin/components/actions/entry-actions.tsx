import type { AdminActivity } from "../../../types"
import { useActions, usePress } from "../../hooks/use-acting"
import { useText } from "../../hooks/use-text"
import { inOrder, outcomeIn } from "../../lib/acting"
import { ActionButton } from "./action-button"

/** What can be done about an open problem, right where it is read. Nothing where nothing can. */
export const EntryActions = ({ entry }: { entry: AdminActivity }) => {
  const { t } = useText()
  const actions = useActions(entry)
  const press = usePress(entry)
  const outcome = outcomeIn(entry.payload)

  if (actions.length === 0) {
    return null
  }

  return (
    <div className="flex flex-col gap-y-2" data-actions={entry.id}>
      {outcome && (
        <p className="txt-compact-xsmall text-ui-fg-subtle">
          {t(`acting.outcome_${outcome}`)}
        </p>
      )}
      {inOrder(actions).map((action) => (
        <ActionButton
          key={action.id}
          action={action}
          entry={entry}
          isBusy={press.isPending && press.variables.action === action.id}
          onPress={(pressed) => press.mutate(pressed)}
        />
      ))}
    </div>
  )
}
