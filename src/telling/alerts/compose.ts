import { typeInWords } from "../../recording/wording/type-in-words"
import type { AlertData, AlertGroup } from "../../types"
import type { GroupFacts, MessageKind, OutgoingMessage } from "./alert-state"
import { fill, type Language } from "./language"
import { toHtml } from "./to-html"
import { toText } from "./to-text"

type Composed = {
  data: AlertData
  content: { subject: string; text: string; html: string }
}

/** A message as templates get it, and as it is sent where there is no template. */
export function compose(
  message: Pick<OutgoingMessage, "kind" | "groups" | "others">,
  language: Language
): Composed {
  const groups = message.groups.map((facts) => toAlertGroup(facts, language))
  const title = titleOf(message, groups, language)
  const data: AlertData = {
    kind: message.kind,
    title,
    description: descriptionOf(message.kind, groups, language),
    groups,
    others: message.others,
    url: urlOf(groups, language.adminUrl),
  }

  return {
    data,
    content: {
      subject: title,
      text: toText(data, language),
      html: toHtml(data, language),
    },
  }
}

function toAlertGroup(facts: GroupFacts, { texts }: Language): AlertGroup {
  const [label, cause, next_step] = texts[facts.event_type] ?? [
    typeInWords(facts.event_type),
    null,
    null,
  ]

  return { ...facts, label, cause, next_step }
}

function titleOf(
  { kind, others }: Pick<OutgoingMessage, "kind" | "others">,
  groups: AlertGroup[],
  { frame }: Language
): string {
  const [first] = groups
  const label = first?.label ?? ""
  const n = groups.length + others
  const titles = {
    opened: () => fill(frame.opened, { label }),
    more: () => fill(frame.more, { label, n: first?.more ?? 0 }),
    over: () =>
      n > 1 ? fill(frame.overSeveral, { n }) : fill(frame.over, { label }),
    several: () => fill(frame.several, { n }),
    digest: () => fill(frame.digest, { n }),
  } satisfies Record<MessageKind, () => string>

  return titles[kind]()
}

/** For the admin's bell, which shows two lines. */
function descriptionOf(
  kind: MessageKind,
  groups: AlertGroup[],
  { frame }: Language
): string {
  const [first] = groups

  if (groups.length !== 1 || !first) {
    return groups.map(({ label }) => label).join(" · ")
  }

  return [
    first.message,
    kind === "over" ? frame.isOver : (first.next_step ?? ""),
  ]
    .filter(Boolean)
    .join("\n")
}

function urlOf(groups: AlertGroup[], adminUrl: string | null): string | null {
  if (!adminUrl) {
    return null
  }

  const [first] = groups
  const query = new URLSearchParams({ tab: "attention" })

  if (groups.length === 1 && first) {
    query.set("group", first.key)
  }

  return `${adminUrl}/activity?${query.toString()}`
}
