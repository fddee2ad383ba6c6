import type { AdminActivity } from "../../types"
import { useDetailText } from "../hooks/use-detail-text"
import { type PayloadField, payloadFields } from "../lib/payload"
import { isTrace } from "../lib/payload-fields"
import { fullDate } from "../lib/time"
import { CopyButton } from "./copy-button"
import { PlainWords } from "./plain-words"
import { LoadingLines } from "./states"

/** Everything that is known about an entry: first what a merchant asks, then what whoever maintains the shop does. */
const ActivityDetails = ({ entry }: { entry: AdminActivity }) => {
  const { t, entryLabel, fieldLabel, locale, isReady } = useDetailText()
  if (!isReady) {
    return <LoadingLines lines={4} />
  }
  const reader = { locale, yes: t("details.yes"), no: t("details.no") }
  const fields = payloadFields(entry.payload, reader)
  const rowsOf = (fields: PayloadField[]) =>
    fields.map(({ path, value }) => [path.map(fieldLabel).join(" · "), value])
  const isForDevelopers = ({ path }: PayloadField) => isTrace(path[0] ?? "")
  // Of an order, each attempt is an entry of its own.
  const isRepeated = entry.order_id === null && entry.occurrences > 1
  const facts = [
    ...rowsOf(fields.filter((field) => !isForDevelopers(field))),
    [t("details.by"), entry.actor_label],
    [t("details.happened"), fullDate(entry.occurred_at, locale)],
    [t("details.repeated"), isRepeated && `×${entry.occurrences}`],
    [
      t("details.lastTime"),
      isRepeated &&
        entry.last_occurred_at &&
        fullDate(entry.last_occurred_at, locale),
    ],
  ]
  const traces = [
    [t("details.type"), `${entryLabel(entry)} (${entry.event_type})`],
    [t("details.recorded"), fullDate(entry.created_at, locale)],
    ...rowsOf(fields.filter(isForDevelopers)),
  ]
  const raw = JSON.stringify(entry.payload, null, 2)

  return (
    <div className="flex flex-col gap-y-4">
      <PlainWords entry={entry} />
      <Facts rows={facts} />
      {entry.source === "backfill" && (
        <p className="txt-compact-small text-ui-fg-subtle">{t("past.note")}</p>
      )}
      <details>
        <summary className="txt-compact-small text-ui-fg-subtle hover:text-ui-fg-base focus-visible:shadow-borders-focus w-fit cursor-pointer rounded-md outline-none">
          {t("orderPage.forDevelopers")}
        </summary>
        <div className="mt-3 flex flex-col gap-y-4">
          <Facts rows={traces} />
          <div className="flex flex-col items-end gap-y-1">
            <pre
              dir="ltr"
              tabIndex={0}
              aria-label={t("details.raw")}
              className="bg-ui-bg-subtle shadow-borders-base txt-compact-xsmall max-h-80 w-full overflow-auto rounded-lg p-3 font-mono"
            >
              {raw}
            </pre>
            <CopyButton content={raw} />
          </div>
        </div>
      </details>
    </div>
  )
}

const Facts = ({ rows }: { rows: (string | false | null)[][] }) => (
  <dl className="txt-compact-small grid grid-cols-[minmax(80px,1fr)_minmax(0,2fr)] gap-x-4 gap-y-2">
    {rows
      .filter(([, value]) => value)
      .map(([name, value], index) => (
        <div key={index} className="contents">
          <dt className="text-ui-fg-subtle break-words">{name}</dt>
          <dd className="text-ui-fg-base break-words">
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
  </dl>
)

/** `lazy` asks for a default. */
export default ActivityDetails
