import { useMutation } from "@tanstack/react-query"
import type { AdminActivity, AdminActivityResponse } from "../../types"
import { isDenied, request } from "../lib/client"
import { dropSaved } from "../lib/note-drafts"
import { useAfterChange } from "./use-after-change"
import { useText } from "./use-text"

export type WrittenNote = { text: string; mentions?: string[] }

type Change = { id: string } & ({ pinned: boolean } | WrittenNote)

const pathOf = (id: string) => `/admin/activity/${encodeURIComponent(id)}`

/** Writing, editing, pinning and removing notes of one order. */
export const useNotes = (orderId: string) => {
  const { t } = useText()
  const afterChange = useAfterChange()
  const { onError: fail, onSettled: refresh } = afterChange

  const add = useMutation({
    mutationFn: (note: WrittenNote) =>
      request<AdminActivityResponse>(
        `/admin/orders/${encodeURIComponent(orderId)}/activity/notes`,
        { method: "POST", body: note }
      ),
    // Here, not where it is called: the field may be gone by then.
    onSuccess: (_, { text }) => {
      dropSaved(orderId, text)
      return refresh()
    },
  })

  const change = useMutation({
    mutationFn: ({ id, ...body }: Change) =>
      request<AdminActivityResponse>(`${pathOf(id)}/note`, {
        method: "POST",
        body,
      }),
    onSuccess: (_, { id, ...change }) => {
      if ("text" in change) {
        dropSaved(id, change.text)
      }
      return refresh()
    },
  })

  const remove = useMutation({
    mutationFn: ({ id }: AdminActivity) =>
      request<AdminActivityResponse>(pathOf(id), { method: "DELETE" }),
    ...afterChange,
  })

  /** What to say beside the words that could not be saved. */
  const failureOf = (error: unknown): string | null =>
    error ? t(isDenied(error) ? "notes.denied" : "notes.failed") : null

  return { add, change, remove, fail, failureOf }
}
