import { Button } from "@medusajs/ui"
import { useEffect, useRef, useState } from "react"
import type { AdminActivity } from "../../../types"
import { useNotes } from "../../hooks/use-notes"
import { useText } from "../../hooks/use-text"
import { keepDraft, noteDrafts } from "../../lib/note-drafts"
import { mentionsOf } from "../../lib/notes"
import { NoteField, type NoteFieldHandle } from "./note-field"

type Props = {
  entry: AdminActivity
  orderId: string
  onDone: () => void
}

/** One's own note, to be worded differently. */
const NoteEditor = ({ entry, orderId, onDone }: Props) => {
  const { t } = useText()
  const { change, failureOf } = useNotes(orderId)
  const [text, setText] = useState(noteDrafts.get(entry.id) ?? entry.message)
  const field = useRef<NoteFieldHandle>(null)

  useEffect(() => field.current?.focus(), [])

  const write = (text: string) => {
    keepDraft(entry.id, text)
    setText(text)
  }
  const cancel = () => {
    noteDrafts.delete(entry.id)
    onDone()
  }

  const save = () => {
    const words = text.trim()
    if (!words || change.isPending) {
      return
    }
    const mentions = field.current?.mentions()
    change.mutate(
      { id: entry.id, text: words, ...(mentions?.length ? { mentions } : {}) },
      {
        // What was typed meanwhile is not saved yet.
        onSuccess: () => !noteDrafts.has(entry.id) && onDone(),
      }
    )
  }

  return (
    <form
      className="flex min-w-0 basis-full flex-col gap-y-2"
      data-note-editor={entry.id}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <NoteField
        handle={field}
        draft={entry.id}
        saved={mentionsOf(entry)}
        label={t("notes.edit")}
        text={text}
        error={failureOf(change.error)}
        onText={write}
        onSend={save}
        onCancel={cancel}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" aria-disabled={change.isPending}>
          {t("notes.save")}
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={cancel}>
          {t("actions.cancel")}
        </Button>
      </div>
    </form>
  )
}

/** `lazy` asks for a default. */
export default NoteEditor
