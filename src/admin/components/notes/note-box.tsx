import { Button, toast } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useNotes } from "../../hooks/use-notes"
import { useText } from "../../hooks/use-text"
import { keepDraft, noteDrafts } from "../../lib/note-drafts"
import { NoteField, type NoteFieldHandle } from "./note-field"

/** Where a note is written. What could not be saved stays in it; each order has an element, by its `key`. */
const NoteBox = ({ orderId }: { orderId: string }) => {
  const { t } = useText()
  const { add, failureOf } = useNotes(orderId)
  const [text, setText] = useState(() => noteDrafts.get(orderId) ?? "")
  const field = useRef<NoteFieldHandle>(null)

  const write = (text: string) => {
    keepDraft(orderId, text)
    setText(text)
  }

  const send = () => {
    const words = text.trim()
    if (!words || add.isPending) {
      return
    }
    const mentions = field.current?.mentions()
    add.mutate(
      { text: words, ...(mentions?.length ? { mentions } : {}) },
      {
        onSuccess: () => {
          // What was typed while it was being sent is the next note.
          setText((now) => (now.trim() === words ? "" : now))
          field.current?.focus()
          toast.success(t("notes.added"))
        },
      }
    )
  }

  return (
    <form
      className="flex flex-col gap-y-2 px-6 py-4"
      data-activity-log="note-box"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <NoteField
        handle={field}
        draft={orderId}
        label={t("notes.add")}
        text={text}
        error={failureOf(add.error)}
        onText={write}
        onSend={send}
      />
      {text.trim() && (
        <Button
          type="submit"
          size="small"
          variant="secondary"
          className="w-fit"
          aria-disabled={add.isPending}
        >
          {t("notes.send")}
        </Button>
      )}
    </form>
  )
}

/** `lazy` asks for a default. */
export default NoteBox
