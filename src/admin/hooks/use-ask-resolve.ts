import { usePrompt } from "@medusajs/ui"
import type { AdminActivityGroup } from "../../types"
import { countedAs, isUndoable, type Row, totalOf } from "../lib/groups"
import { sumInWords } from "../lib/money"
import { owedInAll } from "../lib/owed-money"
import { useGroupHead } from "./use-group-head"
import { useText } from "./use-text"

/** More causes than these are not read in a question. */
const CAUSES_NAMED = 3

/**
 * Asks before more is resolved than can be taken back, and before money that is owed is put aside: how many, of
 * which cause, what is at stake. What is neither is resolved without a question.
 */
export const useAskResolve = () => {
  const ask = usePrompt()
  const { t, locale } = useText()
  const head = useGroupHead()

  return async (
    problems: number,
    groups: AdminActivityGroup[],
    rows: Pick<Row, "entry" | "group">[]
  ): Promise<boolean> => {
    const owed = owedInAll(rows, locale).map(({ what, amount }) =>
      t(`orderPage.${what}`, { amount })
    )
    if (isUndoable(problems) && owed.length === 0) {
      return true
    }
    const total = totalOf(groups)
    const amount = sumInWords(total.amount_by_currency, locale)
    const { key, count } = countedAs(total)
    const what = t(key, { count })
    const causes = groups
      .slice(0, CAUSES_NAMED)
      .map(head)
      .concat(groups.length > CAUSES_NAMED ? "…" : [])
    const about = t("finding.askAbout", {
      cause: causes.join("; "),
      what: amount ? t("groups.atStake", { what, amount }) : what,
    })
    return ask({
      variant: "confirmation",
      title: t("groups.askTitle", {
        what: t("counted.entries", { count: problems }),
      }),
      description: [
        ...(groups.length > 0 ? [about] : []),
        ...owed,
        ...(isUndoable(problems) ? [] : [t("groups.askText")]),
      ].join(" "),
      confirmText: t("actions.resolveAll"),
      cancelText: t("actions.cancel"),
    })
  }
}
