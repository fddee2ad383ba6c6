import { EllipsisHorizontal, TriangleDownMini } from "@medusajs/icons"
import { Button, DropdownMenu, IconButton } from "@medusajs/ui"
import { lazy, type ReactElement, Suspense, useRef, useState } from "react"
import type { AdminActivity } from "../../../types"
import { useText } from "../../hooks/use-text"
import { entryRow, problemsOf } from "../../lib/groups"
import type { Chosen } from "../../lib/resolve-chosen"
import { ErrorBoundary } from "../error-boundary"
import { LoadingLines, Notice } from "../states"

/** Fetched with the first menu that is opened. */
const ArrangeItems = lazy(() => import("./arrange-items"))
const SnoozeDate = lazy(() => import("./snooze-date"))

type Props = {
  chosen: Chosen
  /** How many problems they are, where that is more than can be counted in the rows. */
  count?: number
  onDone?: () => void
  /** What opens it. */
  children: ReactElement
}

/** "Snooze" and "Assign" for one problem or many. */
export const ArrangeMenu = ({
  chosen,
  count = problemsOf(chosen.rows),
  onDone,
  children,
}: Props) => {
  const { t, direction } = useText()
  const [isAsking, setAsking] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const shared = {
    chosen,
    count,
    onDone,
    onReturnFocus: () => trigger.current?.focus(),
  }
  return (
    <>
      <DropdownMenu dir={direction}>
        <DropdownMenu.Trigger ref={trigger} asChild>
          {children}
        </DropdownMenu.Trigger>
        <DropdownMenu.Content
          align="end"
          className="z-50 max-h-96 max-w-72 overflow-y-auto"
        >
          {/* A store that was deployed anew meanwhile no longer has the file. */}
          <ErrorBoundary fallback={<Notice text={t("states.errorTitle")} />}>
            <Suspense fallback={<LoadingLines lines={3} />}>
              <ArrangeItems {...shared} onAskDate={() => setAsking(true)} />
            </Suspense>
          </ErrorBoundary>
        </DropdownMenu.Content>
      </DropdownMenu>
      <ErrorBoundary fallback={null}>
        <Suspense fallback={null}>
          {isAsking && (
            <SnoozeDate {...shared} onClose={() => setAsking(false)} />
          )}
        </Suspense>
      </ErrorBoundary>
    </>
  )
}

export const chosenEntry = (entry: AdminActivity): Chosen => ({
  rows: [entryRow(entry)],
  filter: {},
  isAll: false,
})

type NamedProps = Omit<Props, "children"> & {
  /** What the problem says: screen readers would hear many buttons of one name. */
  about: string
}

/** At the end of a row, where there is room for no words. */
export const ArrangeRow = ({ about, ...props }: NamedProps) => (
  <ArrangeMenu {...props}>
    <IconButton variant="transparent" {...useArrangeProps(about)}>
      <EllipsisHorizontal className="text-ui-fg-muted" />
    </IconButton>
  </ArrangeMenu>
)

/** Beside an entry's other buttons. */
export const ArrangeButton = ({ about, ...props }: NamedProps) => {
  const { t } = useText()
  return (
    <ArrangeMenu {...props}>
      <Button variant="secondary" {...useArrangeProps(about)}>
        {t("people.menu")}
        <TriangleDownMini className="text-ui-fg-muted" />
      </Button>
    </ArrangeMenu>
  )
}

/** What both buttons have in common: `useKeepFocus` knows them by `data-arrange`. */
const useArrangeProps = (about: string) => {
  const { t } = useText()
  return {
    type: "button",
    size: "small",
    "aria-label": `${t("people.menu")}: ${about.slice(0, 120)}`,
    "data-arrange": true,
  } as const
}
