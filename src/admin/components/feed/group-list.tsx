import { Button } from "@medusajs/ui"
import { useId, useRef, useState } from "react"
import type { AdminActivityGroup } from "../../../types"
import { useKeepFocus } from "../../hooks/use-keep-focus"
import { useNow } from "../../hooks/use-now"
import { useText } from "../../hooks/use-text"
import { GroupRow } from "./group-row"

type Props = {
  groups: AdminActivityGroup[]
  /** Key of the group that the list below is narrowed to. */
  shown: string | null
  busyKey: string | null
  onShow: (key: string | null) => void
  onResolve: (group: AdminActivityGroup) => void
}

/** More lines than these would push the list itself out of sight. */
const FOLD_AFTER = 3

/** Problems of many orders that have one cause, each in a line. */
export const GroupList = ({ groups, shown, busyKey, ...props }: Props) => {
  const { t } = useText()
  const now = useNow()
  const headingId = useId()
  const list = useRef<HTMLDivElement>(null)
  const [isUnfolded, setUnfolded] = useState(false)

  const visible = groups.filter(
    ({ key }, index) => isUnfolded || index < FOLD_AFTER || key === shown
  )
  useKeepFocus(
    list,
    visible.map(({ key }) => ({ id: key }))
  )

  // It stays when it is empty: the focus goes here when the last group is resolved.
  return (
    <div ref={list} tabIndex={-1} className="outline-none">
      {visible.length > 0 && (
        <section
          aria-labelledby={headingId}
          className="border-ui-border-base bg-ui-bg-subtle flex flex-col gap-y-2 border-y px-6 py-4"
        >
          <h2 id={headingId} className="txt-compact-small-plus">
            {t("groups.title")}
          </h2>
          <ul role="list" className="divide-ui-border-base divide-y">
            {visible.map((group) => (
              <GroupRow
                key={group.key}
                group={group}
                now={now}
                isShown={group.key === shown}
                isBusy={group.key === busyKey}
                onShow={() =>
                  props.onShow(group.key === shown ? null : group.key)
                }
                onResolve={() => props.onResolve(group)}
              />
            ))}
          </ul>
          {visible.length < groups.length && (
            <Button
              type="button"
              size="small"
              variant="transparent"
              className="text-ui-fg-subtle w-fit"
              onClick={() => setUnfolded(true)}
            >
              {t("timeline.showMore", { n: groups.length - visible.length })}
            </Button>
          )}
        </section>
      )}
    </div>
  )
}
