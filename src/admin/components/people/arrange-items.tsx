import { DropdownMenu } from "@medusajs/ui"
import { type Arranging, useArrangeAsked } from "../../hooks/use-arrange-asked"
import { useMe } from "../../hooks/use-me"
import { usePeople } from "../../hooks/use-people"
import { useText } from "../../hooks/use-text"
import type { Arrangement } from "../../lib/arrangement"
import { isSnoozed } from "../../lib/attention"
import { clockTime } from "../../lib/time"
import { snoozeTimes, weekdayInWords } from "../../lib/snooze-times"

type Props = Arranging & { onAskDate: () => void }

/** Until when, and with whom: of one problem, how it stands now is marked. */
const ArrangeItems = ({ onAskDate, ...arranging }: Props) => {
  const { t, locale } = useText()
  const { chosen } = arranging
  const run = useArrangeAsked(arranging)
  const me = useMe()
  const team = usePeople(true).filter(
    ({ type, id }) => type === "user" && id !== me?.id
  )
  const [row] = chosen.rows
  const entry = chosen.rows.length === 1 ? (row?.entry ?? null) : null
  const { tomorrow, monday } = snoozeTimes(new Date())

  const arrange = (arrangement: Arrangement) => void run(arrangement)
  const snooze = (until: Date | null) =>
    arrange({ kind: "snooze", until: until?.toISOString() ?? null })
  const assign = (user_id: string | null, name: string | null) =>
    arrange({ kind: "assign", user_id, name })

  return (
    <>
      <DropdownMenu.Group>
        <DropdownMenu.Label className="px-3 pb-1 pt-2">
          {t("people.snooze")}
        </DropdownMenu.Label>
        <DropdownMenu.Item onSelect={() => snooze(tomorrow)}>
          {t("people.tomorrow", {
            time: clockTime(tomorrow.toISOString(), locale),
          })}
        </DropdownMenu.Item>
        {monday && (
          <DropdownMenu.Item onSelect={() => snooze(monday)}>
            {weekdayInWords(monday, locale)}
          </DropdownMenu.Item>
        )}
        <DropdownMenu.Item onSelect={onAskDate}>
          {t("people.onDate")}
        </DropdownMenu.Item>
        {(!entry || isSnoozed(entry)) && (
          <DropdownMenu.Item onSelect={() => snooze(null)}>
            {t("people.endSnooze")}
          </DropdownMenu.Item>
        )}
      </DropdownMenu.Group>
      <DropdownMenu.Separator />
      <DropdownMenu.Group>
        <DropdownMenu.Label className="px-3 pb-1 pt-2">
          {t("people.assign")}
        </DropdownMenu.Label>
        {me && (
          <DropdownMenu.CheckboxItem
            checked={entry?.assigned_to === me.id}
            onSelect={() => assign(me.id, me.label)}
          >
            {t("people.me")}
          </DropdownMenu.CheckboxItem>
        )}
        {team.map(({ id, label }) => (
          <DropdownMenu.CheckboxItem
            key={id}
            checked={entry?.assigned_to === id}
            onSelect={() => assign(id, label)}
          >
            <bdi>{label}</bdi>
          </DropdownMenu.CheckboxItem>
        ))}
        <DropdownMenu.CheckboxItem
          checked={entry !== null && entry.assigned_to === null}
          onSelect={() => assign(null, null)}
        >
          {t("people.nobody")}
        </DropdownMenu.CheckboxItem>
      </DropdownMenu.Group>
    </>
  )
}

/** `lazy` asks for a default. */
export default ArrangeItems
