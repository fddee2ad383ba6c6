import { ApiError } from "../api-client"
import { anna } from "./open-shop"
import type { Shop } from "./open-shop"

export type UploadedFile = { field: string; name: string; content: string }

/** Everybody else sends JSON; only a file needs a form. */
export const postFile = async <T>(
  { url, admin }: Shop,
  path: string,
  { field, name, content }: UploadedFile
): Promise<T> => {
  const { token } = await admin.post<{ token: string }>(
    "/auth/user/emailpass",
    anna
  )
  const form = new FormData()
  form.append(field, new Blob([content], { type: "text/csv" }), name)
  const response = await fetch(`${url}${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: form,
  })
  const answer: unknown = await response.json()
  if (!response.ok) {
    throw new ApiError(`POST ${path}`, response.status, answer)
  }
  // As with ApiClient, the caller names the type of its route's answer.
  return answer as T
}

/** Stores a file, and answers its id. */
export const uploadFile = async (
  shop: Shop,
  name: string,
  content: string
): Promise<string> => {
  const file = { field: "files", name, content }
  const { files } = await postFile<{ files: { id: string }[] }>(
    shop,
    "/admin/uploads",
    file
  )
  return files[0]?.id ?? ""
}

/** From now on the bucket refuses every file, until what this answers is called. */
export const fillBucket = async (shop: Shop): Promise<() => Promise<void>> => {
  const id = await uploadFile(shop, "fills-the-bucket.csv", "full")
  return () => shop.admin.delete(`/admin/uploads/${id}`)
}
