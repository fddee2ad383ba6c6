import { toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import type {
  AdminActivity,
  AdminActivityResolveResponse,
  AdminActivityResponse,
} from "../../types"
import { isResolved } from "../lib/attention"
import { request } from "../lib/client"
import { useAfterChange } from "./use-after-change"
import { useText } from "./use-text"
import { useUndoable } from "./use-undoable"

const post = (id: string, action: "resolve" | "reopen", body?: object) =>
  request<AdminActivityResponse>(
    `/admin/activity/${encodeURIComponent(id)}/${action}`,
    { method: "POST", body }
  )

const reopen = ({ id }: AdminActivity) => post(id, "reopen")

/** With the note that it carries: one just written, or that of a closing which is brought back. */
const resolve = ({ id, resolution_note: note }: AdminActivity) =>
  post(id, "resolve", note ? { note } : undefined)

const turn = (entry: AdminActivity) =>
  isResolved(entry) ? reopen(entry) : resolve(entry)

/** Resolving and reopening, with a word about it and a way back. */
export const useResolve = () => {
  const { t } = useText()
  const undoable = useUndoable()
  const afterChange = useAfterChange()
  const undo = useMutation({
    mutationFn: async (entries: AdminActivity[]) => {
      const refusals: unknown[] = []
      for (const entry of entries) {
        // One that came again cannot be reopened; the others can.
        const back = isResolved(entry) ? resolve(entry) : reopen(entry)
        await back.catch((error: unknown) => refusals.push(error))
      }
      if (refusals.length > 0) {
        throw refusals[0]
      }
    },
    ...afterChange,
  })

  /** The way back is offered where it leads back: exactly these were open and are resolved. */
  const tellResolved = (resolved: number, entries: AdminActivity[]) => {
    const label = t("counted.resolved", { count: resolved })
    if (resolved > 0 && resolved === entries.length) {
      undoable(label, () => undo.mutate(entries))
    } else {
      toast.success(label)
    }
  }

  /** As `toggle`, without a word: in the drawer the button itself says what happened, and is the way back. */
  const quietToggle = useMutation({
    mutationFn: turn,
    ...afterChange,
  })

  /** Turns an open problem into a resolved one, or the reverse. */
  const toggle = useMutation({
    mutationFn: turn,
    onSuccess: (_answer, entry) => {
      undoable(
        isResolved(entry) ? t("toast.reopened") : t("toast.resolved"),
        () => undo.mutate([entry])
      )
    },
    ...afterChange,
  })

  const order = useMutation({
    mutationFn: ({ orderId }: { orderId: string; open: AdminActivity[] }) =>
      request<AdminActivityResolveResponse>(
        `/admin/orders/${encodeURIComponent(orderId)}/activity/resolve`,
        { method: "POST" }
      ),
    onSuccess: ({ resolved }, { open }) => {
      tellResolved(resolved, open)
    },
    ...afterChange,
  })

  return { toggle, quietToggle, order, tellResolved }
}
