import { z } from "@medusajs/framework/zod"
import { ORDER_NOTE_MAX_LENGTH } from "../../../recording/storing/storable-text"

/** More people are no mention but a meeting. */
const MENTIONS_MAX = 20

/** Lines stay lines, however the sender's system ends them; NUL is no character that the table can hold. */
const text = z
  .string()
  .transform((given) => given.replaceAll("\0", "").replace(/\r\n?/g, "\n"))
  .pipe(z.string().trim().min(1).max(ORDER_NOTE_MAX_LENGTH))

const userId = z
  .string()
  .max(255)
  .regex(/^[\x21-\x7e]+$/, { error: "an id" })

const mentions = z.array(userId).max(MENTIONS_MAX)

export const AddNote = z.strictObject({
  text,
  pinned: z.boolean().optional(),
  mentions: mentions.optional(),
})
export type AddNote = z.infer<typeof AddNote>

/** Words, or the pin, or both. */
export const ChangeNote = z
  .strictObject({
    text: text.optional(),
    pinned: z.boolean().optional(),
    mentions: mentions.optional(),
  })
  .refine(({ text, pinned }) => text !== undefined || pinned !== undefined, {
    error: "text or pinned",
  })
export type ChangeNote = z.infer<typeof ChangeNote>
