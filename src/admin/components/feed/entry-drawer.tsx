import { XMark } from "@medusajs/icons"
import { Button, Drawer, Heading, IconButton } from "@medusajs/ui"
import type { AdminActivity } from "../../../types"
import { useEntry } from "../../hooks/use-feed"
import { useText } from "../../hooks/use-text"
import { isAwake } from "../../lib/attention"
import { isMissing } from "../../lib/client"
import { LevelIcon } from "../level-icon"
import { Failure, LoadingLines, Notice } from "../states"
import { EntryInFull } from "./entry-in-full"

type Props = {
  id: string | null
  /** The entry as the list behind knows it, to show at once. */
  known: AdminActivity | undefined
  busyId: string | null
  onToggle: (entry: AdminActivity) => void
  onOrder: (orderId: string) => void
  onCausedBy: (cause: string) => void
  onClose: () => void
  /** The drawer has no trigger of its own that the focus could return to. */
  onReturnFocus: () => void
}

/** An entry in full. It has a URL of its own, so it may be all that is asked for. */
const EntryDrawer = ({ id, known, onClose, ...props }: Props) => {
  const { t, entryLabel } = useText()
  const { data, error, refetch } = useEntry(id)
  const entry = data?.activity ?? known

  return (
    <Drawer open={id !== null} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content
        className="rtl:sm:left-2 rtl:sm:right-auto"
        aria-describedby={undefined}
        onEscapeKeyDown={(event) => {
          // The form in it takes Escape for itself, and keeps the entry open.
          const isInForm =
            event.target instanceof Element &&
            event.target.closest("[data-handling]")
          if (isInForm) {
            event.preventDefault()
          }
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          props.onReturnFocus()
        }}
      >
        <div className="border-ui-border-base flex items-start justify-between gap-x-4 border-b px-6 py-4">
          <div className="flex min-w-0 items-center gap-x-2">
            {entry && (
              <LevelIcon
                level={entry.level}
                type={entry.event_type}
                isOpen={isAwake(entry)}
              />
            )}
            <Drawer.Title asChild>
              <Heading className="truncate">
                {entry ? entryLabel(entry) : t("nav.label")}
              </Heading>
            </Drawer.Title>
          </div>
          <Drawer.Close asChild>
            <IconButton
              type="button"
              size="small"
              variant="transparent"
              aria-label={t("actions.close")}
            >
              <XMark />
            </IconButton>
          </Drawer.Close>
        </div>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          {entry ? (
            <EntryInFull
              entry={entry}
              isBusy={props.busyId === entry.id}
              onToggle={props.onToggle}
            />
          ) : (
            <Substitute error={error} onRetry={() => void refetch()} />
          )}
        </Drawer.Body>
        {entry && (entry.order ?? entry.caused_by) && (
          <Drawer.Footer className="flex-wrap gap-2 space-x-0">
            {entry.order && (
              <Button
                type="button"
                size="small"
                variant="secondary"
                onClick={() => entry.order && props.onOrder(entry.order.id)}
              >
                {t("feed.orderActivity")}
              </Button>
            )}
            {entry.caused_by && (
              <Button
                type="button"
                size="small"
                variant="secondary"
                onClick={() => props.onCausedBy(entry.caused_by ?? "")}
              >
                {t("finding.together")}
              </Button>
            )}
          </Drawer.Footer>
        )}
      </Drawer.Content>
    </Drawer>
  )
}

/** `lazy` asks for a default. */
export default EntryDrawer

const Substitute = ({
  error,
  onRetry,
}: {
  error: unknown
  onRetry: () => void
}) => {
  const { t } = useText()
  if (!error) {
    return <LoadingLines lines={4} />
  }
  return isMissing(error) ? (
    <Notice text={t("details.gone")} />
  ) : (
    <Failure error={error} onRetry={onRetry} />
  )
}
