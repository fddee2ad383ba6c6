import { XMark } from "@medusajs/icons"
import { Button, clx, IconButton } from "@medusajs/ui"
import { useState } from "react"
import type { AdminActivityRun } from "../../../types"
import { useChangesOf, useRuns, useStopRun } from "../../hooks/use-runs"
import { useText } from "../../hooks/use-text"
import { ownAction } from "../../lib/acting"
import { typeInWords } from "../../lib/presentation"
import { isGoing, putRunAway, readRunIds, typeOfRun } from "../../lib/runs"

/**
 * A line for each action over a group that is going, whoever began it: how far it is, and a button that stops it.
 * After its end it says what became of it, until it is put away.
 */
export const RunLines = () => {
  const runs = useRuns()
  const [putAway, setPutAway] = useState(readRunIds)
  useChangesOf(runs)

  const shown = runs.filter(({ id }) => !putAway.includes(id))

  return (
    <div className="mt-3 empty:hidden">
      {shown.map((run) =>
        isGoing(run) ? (
          <GoingLine key={run.id} run={run} />
        ) : (
          <EndedLine
            key={run.id}
            run={run}
            onPutAway={() => setPutAway(putRunAway(run.id))}
          />
        )
      )}
    </div>
  )
}

const LINE =
  "border-ui-border-base txt-compact-small flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t px-6 py-2"

const GoingLine = ({ run }: { run: AdminActivityRun }) => {
  const { t } = useText()
  const stop = useStopRun()
  const name = useRunName()(run)
  const { done, total } = run

  return (
    <div
      data-activity-log="run"
      data-state={run.state}
      className={clx(LINE, "bg-ui-bg-subtle text-ui-fg-subtle")}
    >
      <span className="flex flex-wrap items-center gap-x-2">
        <span className="text-ui-fg-base">{name}</span>
        <progress
          className="h-1.5 w-24"
          aria-label={name}
          value={done}
          max={total}
        />
        <span className="tabular-nums">
          {t("acting.progress", { done, total })}
          {done > 0 && ` · ${t("acting.runEnded", countsOf(run))}`}
        </span>
      </span>
      {run.may_stop && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          aria-label={`${t("acting.stop")}: ${name}`}
          aria-disabled={stop.isPending}
          onClick={() => !stop.isPending && stop.mutate(run.id)}
        >
          {t("acting.stop")}
        </Button>
      )}
    </div>
  )
}

type EndedProps = { run: AdminActivityRun; onPutAway: () => void }

const EndedLine = ({ run, onPutAway }: EndedProps) => {
  const { t } = useText()
  const name = useRunName()(run)
  const isWhole = run.state === "completed" && run.failed + run.skipped === 0

  return (
    <div
      role="status"
      data-activity-log="run"
      data-state={run.state}
      className={clx(
        LINE,
        isWhole
          ? "bg-ui-tag-green-bg text-ui-tag-green-text"
          : "bg-ui-tag-orange-bg text-ui-tag-orange-text"
      )}
    >
      <span>
        {[name, endOf(run, t), t("acting.runEnded", countsOf(run))]
          .filter(Boolean)
          .join(" · ")}
      </span>
      <IconButton
        type="button"
        size="2xsmall"
        variant="transparent"
        aria-label={`${t("actions.close")}: ${name}`}
        onClick={onPutAway}
      >
        <XMark />
      </IconButton>
    </div>
  )
}

/** Nothing for one that went over all of its entries. */
const endOf = (
  { state, stopped_by }: AdminActivityRun,
  t: ReturnType<typeof useText>["t"]
): string | null => {
  if (state !== "stopped") {
    return null
  }
  return t(stopped_by === "failures" ? "acting.runOutage" : "acting.runStopped")
}

/** `Submit again: Submission failed` */
const useRunName = () => {
  const { t, typeLabel } = useText()

  return (run: AdminActivityRun): string => {
    const own = ownAction(run.action)
    const action = own ? t(`acting.${own}`) : typeInWords(run.action)

    return `${action}: ${typeLabel(typeOfRun(run))}`
  }
}

const countsOf = ({ succeeded, failed, skipped }: AdminActivityRun) => ({
  succeeded,
  failed,
  skipped,
})
