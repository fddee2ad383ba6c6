import type { AlertData, AlertGroup } from "../../types"
import { fill, type Language } from "./language"

/** The message as plain text: what, why, what to do, link. */
export function toText(data: AlertData, { frame }: Language): string {
  const isOver = data.kind === "over"
  const paragraphs = [
    ...data.groups.flatMap((group) =>
      data.groups.length === 1
        ? single(group, frame, isOver)
        : [`- ${group.label}: ${group.message} (${group.entries})`]
    ),
    ...(data.others ? [fill(frame.others, { n: data.others })] : []),
    ...(isOver ? [frame.isOver] : []),
    ...(data.url ? [`${frame.link}: ${data.url}`] : []),
    `-- \n${frame.footer}`,
  ]

  return paragraphs.join("\n\n")
}

function single(
  { message, cause, next_step, entries }: AlertGroup,
  frame: Language["frame"],
  isOver: boolean
): string[] {
  return [
    `${frame.what}: ${message}`,
    ...(entries > 1 && !isOver ? [fill(frame.count, { n: entries })] : []),
    ...(cause ? [`${frame.why}: ${cause}`] : []),
    ...(next_step && !isOver ? [`${frame.todo}: ${next_step}`] : []),
  ]
}
