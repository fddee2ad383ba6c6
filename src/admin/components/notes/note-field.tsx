import { clx, Textarea } from "@medusajs/ui"
import {
  type KeyboardEvent,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from "react"
import { useMentions } from "../../hooks/use-mentions"
import { useText } from "../../hooks/use-text"
import { LONGEST_NOTE } from "../../lib/notes"
import { MentionList } from "./mention-list"

export type NoteFieldHandle = {
  /** Ids of the users whom the text mentions; undefined where the server has to find them by their names. */
  mentions: () => string[] | undefined
  focus: () => void
}

type Props = {
  /** Id of what is being written, see `noteDrafts`. */
  draft: string
  /** Whom the note mentioned when it was saved. */
  saved?: readonly string[]
  label: string
  text: string
  error: string | null
  handle: Ref<NoteFieldHandle>
  onText: (text: string) => void
  onSend: () => void
  onCancel?: () => void
}

/** Text that grows with what is written. Ctrl or Cmd and Enter send it; `@` offers the users to mention. */
export const NoteField = ({
  draft,
  saved = NOBODY,
  label,
  text,
  error,
  handle,
  ...on
}: Props) => {
  const { t } = useText()
  const field = useRef<HTMLTextAreaElement>(null)
  const listId = useId()
  const errorId = useId()
  const hintId = useId()
  const { offered, chosen, look, take, ...mention } = useMentions({
    field,
    text,
    draft,
    saved,
    onText: on.onText,
  })
  const isOpen = offered.length > 0

  useImperativeHandle(handle, () => ({
    mentions: mention.mentions,
    focus: () => field.current?.focus(),
  }))

  useLayoutEffect(() => {
    const box = field.current
    if (box) {
      box.style.height = "auto"
      // With its borders, or the last line would scroll.
      box.style.height = `${box.scrollHeight + 2}px`
    }
  }, [text])

  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) {
      return
    }
    const isSending = event.key === "Enter" && (event.ctrlKey || event.metaKey)
    const person = offered[chosen]
    // With Shift the same keys go back, select text or break the line.
    const isOfList = isOpen && !event.shiftKey
    const act =
      (isSending && on.onSend) ||
      (isOfList && keysOfList[event.key]) ||
      (!isOpen && event.key === "Escape" && on.onCancel)
    if (!act) {
      return
    }
    event.preventDefault()
    // The dashboard, and a dialog around it, have shortcuts of their own.
    event.stopPropagation()
    act({
      move: mention.move,
      take: () => person && take(person),
      close: mention.close,
    })
  }

  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Textarea
        ref={field}
        rows={1}
        // An empty one would be from left to right, whatever the page is.
        dir={text ? "auto" : undefined}
        className="max-h-80 min-h-8 resize-none"
        aria-label={label}
        aria-describedby={error ? errorId : hintId}
        aria-invalid={error !== null}
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? `${listId}-${chosen}` : undefined}
        placeholder={t("notes.add")}
        maxLength={LONGEST_NOTE}
        value={text}
        onChange={(event) => {
          on.onText(event.target.value)
          look()
        }}
        onClick={look}
        onKeyDown={press}
        onBlur={mention.close}
      />
      {isOpen && (
        <MentionList
          id={listId}
          people={offered}
          chosen={chosen}
          onTake={take}
        />
      )}
      <p
        id={hintId}
        className={clx("txt-compact-xsmall text-ui-fg-subtle", {
          "sr-only": !text,
        })}
      >
        {t("notes.hint")}
      </p>
      {error && (
        <p
          id={errorId}
          role="alert"
          className="txt-compact-small text-ui-fg-error"
        >
          {error}
        </p>
      )}
    </div>
  )
}

const NOBODY: readonly string[] = []

type ListKeys = {
  move: (by: number) => void
  take: () => void
  close: () => void
}

const keysOfList: Partial<Record<string, (list: ListKeys) => void>> = {
  ArrowDown: ({ move }) => move(1),
  ArrowUp: ({ move }) => move(-1),
  Enter: ({ take }) => take(),
  Tab: ({ take }) => take(),
  Escape: ({ close }) => close(),
}
