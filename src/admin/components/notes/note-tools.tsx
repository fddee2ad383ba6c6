import { PencilSquare, PinTack, PinTackSolid, Trash } from "@medusajs/icons"
import { usePrompt } from "@medusajs/ui"
import { lazy, Suspense, useEffect, useRef, useState } from "react"
import type { AdminActivity } from "../../../types"
import { useMe } from "../../hooks/use-me"
import { useNotes } from "../../hooks/use-notes"
import { useText } from "../../hooks/use-text"
import { noteDrafts } from "../../lib/note-drafts"
import { isOwn, isPinned } from "../../lib/notes"
import { ErrorBoundary } from "../error-boundary"
import { Tool } from "./tool"

const NoteEditor = lazy(() => import("./note-editor"))

type Props = { entry: AdminActivity; orderId: string }

/** What can be done with a note: pin anybody's, edit and remove one's own. The focus comes back to where it was. */
export const NoteTools = ({ entry, orderId }: Props) => {
  const { t } = useText()
  const ask = usePrompt()
  const me = useMe()?.id ?? null
  const { change, remove, fail } = useNotes(orderId)
  const [isEditing, setEditing] = useState(() => noteDrafts.has(entry.id))
  const editButton = useRef<HTMLButtonElement>(null)
  const removeButton = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  const pinned = isPinned(entry)

  useEffect(() => {
    if (wasEditing.current && !isEditing) {
      editButton.current?.focus()
    }
    wasEditing.current = isEditing
  }, [isEditing])

  const removeAsked = async () => {
    const isMeant = await ask({
      variant: "danger",
      title: t("notes.removeTitle"),
      description: t("notes.removeText"),
      confirmText: t("notes.remove"),
      cancelText: t("actions.cancel"),
    })
    // The question has no trigger of its own that the focus could return to.
    removeButton.current?.focus()
    if (isMeant) {
      remove.mutate(entry)
    }
  }

  if (isEditing) {
    return (
      // A store that was deployed anew meanwhile no longer has the file: the note stays.
      <ErrorBoundary
        fallback={null}
        onFail={() => {
          fail()
          setEditing(false)
        }}
      >
        <Suspense fallback={null}>
          <NoteEditor
            entry={entry}
            orderId={orderId}
            onDone={() => setEditing(false)}
          />
        </Suspense>
      </ErrorBoundary>
    )
  }
  return (
    <div className="-ms-1 flex flex-wrap gap-x-1" data-note-tools={entry.id}>
      <Tool
        icon={pinned ? PinTackSolid : PinTack}
        label={t(pinned ? "notes.unpin" : "notes.pin")}
        about={entry.message}
        onPress={() =>
          change.mutate({ id: entry.id, pinned: !pinned }, { onError: fail })
        }
      />
      {isOwn(entry, me) && (
        <>
          <Tool
            ref={editButton}
            icon={PencilSquare}
            label={t("notes.edit")}
            about={entry.message}
            onPress={() => setEditing(true)}
          />
          <Tool
            ref={removeButton}
            icon={Trash}
            label={t("notes.remove")}
            about={entry.message}
            onPress={() => void removeAsked()}
          />
        </>
      )}
    </div>
  )
}
