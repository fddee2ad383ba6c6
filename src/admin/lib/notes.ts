import type { ActivityType, AdminActivity } from "../../types"
import { safeUrl } from "./tracking"

/** As much as the server takes. */
export const LONGEST_NOTE = 4000

const NOTE: ActivityType = "order.note"

/** What a person wrote and has not removed. */
export const isNote = ({
  event_type,
  payload,
}: Pick<AdminActivity, "event_type" | "payload">): boolean =>
  event_type === NOTE && !payload.removed_at

export const isPinned = (
  entry: Pick<AdminActivity, "event_type" | "payload">
): boolean => isNote(entry) && entry.payload.pinned === true

export const isEdited = ({ payload }: Pick<AdminActivity, "payload">) =>
  typeof payload.edited_at === "string"

/** Ids of the users whom it mentions. */
export const mentionsOf = ({
  payload: { mentions },
}: Pick<AdminActivity, "payload">): string[] =>
  Array.isArray(mentions) ? mentions.filter((id) => typeof id === "string") : []

/** Whether this reader wrote it. */
export const isOwn = (
  { actor_type, actor_id }: Pick<AdminActivity, "actor_type" | "actor_id">,
  userId: string | null
): boolean => userId !== null && actor_type === "user" && actor_id === userId

export type NotePiece = { text: string; url: string | null }

/**
 * Up to a space, a quotation mark, an angle bracket, or a character that is not seen and turns the direction of
 * letters: with it a link could read like another one.
 */
const ADDRESS =
  /(https?:\/\/[^\s<>"“”„«»\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+)/giu
/** Belongs to the sentence, not to the address. */
const CLOSING = new Set(".,;:!?…'’。、）]")

/** Words and the links among them: http and https alone, and never markup. */
export const splitNote = (text: string): NotePiece[] =>
  text
    .split(ADDRESS)
    .flatMap((piece, index) =>
      index % 2 === 1 ? linked(piece) : [{ text: piece, url: null }]
    )
    .filter((piece) => piece.text !== "")

const linked = (address: string): NotePiece[] => {
  const end = lengthOf(address)
  const text = address.slice(0, end)
  const url = safeUrl(text)
  return [
    { text, url },
    { text: address.slice(end), url: null },
  ]
}

/** Without the sentence's punctuation; a bracket that was opened inside stays: `…/Shirt_(blue)`. One walk, however long it is. */
const lengthOf = (address: string): number => {
  const count = (bracket: string) => address.split(bracket).length - 1
  let unopened = count(")") - count("(")
  let end = address.length

  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1)
    const isStrayBracket = last === ")" && unopened > 0
    if (!CLOSING.has(last) && !isStrayBracket) {
      break
    }
    unopened -= Number(isStrayBracket)
  }
  return end
}
