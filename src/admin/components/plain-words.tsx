import type { AdminActivity } from "../../types"
import { useDetailText } from "../hooks/use-detail-text"
import { definedType, textIn } from "../lib/defined-types"
import { presentationOf } from "../lib/presentation"

/** For a shop owner: what a problem means, and what to do about it. Also once it is closed: it may come again. */
export const PlainWords = ({ entry }: { entry: AdminActivity }) => {
  const { t, locale } = useDetailText()
  const { problem } = presentationOf(entry.event_type)
  const declared = definedType(entry.event_type)?.explain
  if ((!problem && !declared) || entry.level === "info") {
    return null
  }
  const words = [
    [
      t("details.means"),
      declared
        ? textIn(declared.cause, locale)
        : problem && t(`explain.${problem}Cause`),
    ],
    [
      t("details.todo"),
      declared
        ? textIn(declared.next_step, locale)
        : problem && t(`explain.${problem}Next`),
    ],
  ]
  return (
    <dl className="bg-ui-bg-subtle txt-compact-small flex flex-col gap-y-3 rounded-lg p-3">
      {words.map(([name, text]) => (
        <div key={name} className="flex flex-col gap-y-1">
          <dt className="text-ui-fg-subtle">{name}</dt>
          <dd className="text-ui-fg-base break-words">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
