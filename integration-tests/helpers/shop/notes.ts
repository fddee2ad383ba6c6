import type { AdminActivity, AdminActivityResponse } from "../../../src/types"
import type { Shop } from "./open-shop"

type Note = { text: string; pinned?: boolean; mentions?: string[] }

/** A note on an order, as whoever has opened the shop writes it. */
export const addNote = async (
  { admin }: Pick<Shop, "admin">,
  orderId: string,
  note: Note | string
): Promise<AdminActivity> => {
  const { activity } = await admin.post<AdminActivityResponse>(
    `/admin/orders/${orderId}/activity/notes`,
    typeof note === "string" ? { text: note } : note
  )
  return activity
}

export const changeNote = async (
  { admin }: Pick<Shop, "admin">,
  id: string,
  change: Partial<Note>
): Promise<AdminActivity> => {
  const { activity } = await admin.post<AdminActivityResponse>(
    `/admin/activity/${id}/note`,
    change
  )
  return activity
}

export const removeNote = async (
  { admin }: Pick<Shop, "admin">,
  id: string
): Promise<AdminActivity> => {
  const { activity } = await admin.delete<AdminActivityResponse>(
    `/admin/activity/${id}`
  )
  return activity
}
