import { usePrompt } from "@medusajs/ui"
import type { AdminActivityGroup } from "../../types"
import { countedAs, totalOf } from "../lib/groups"
import { sumInWords } from "../lib/money"
import { useGroupHead } from "./use-group-head"
import { useText } from "./use-text"

/** More causes than these are not read in a question. */
const CAUSES_NAMED = 3

/** Asks before more is resolved than can be taken back: how many, of which cause, what is at stake. */
export const useAskResolve = () => {
  const ask = usePrompt()
  const { t, locale } = useText()
  const head = useGroupHead()

  return (problems: number, groups: AdminActivityGroup[]): Promise<boolean> => {
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
      description:
        groups.length > 0
          ? `${about} ${t("groups.askText")}`
          : t("groups.askText"),
      confirmText: t("actions.resolveAll"),
      cancelText: t("actions.cancel"),
    })
  }
}
