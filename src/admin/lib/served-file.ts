import { ApiError, addressOf, authorization } from "./client"

/** A file that the store serves. */
export type ServedFile = {
  path: string
  query: URLSearchParams
  /** What it is saved as where the store does not say. */
  name: string
  /** Shown in a tab of its own instead of being saved. */
  isPage?: boolean
}

/** Long enough for a slow disk; the browser keeps the file until then. */
const KEPT_MS = 60_000

/**
 * Fetches a file and saves it, for shops whose admin works with a token: no link carries one.
 * Everybody else gets a link, and the browser writes to disk as the file comes.
 *
 * @throws {ApiError} for every answer that is not 2xx.
 */
export const saveFile = async ({
  path,
  query,
  name,
}: ServedFile): Promise<void> => {
  const response = await fetch(addressOf(path, query), {
    credentials: "omit",
    headers: authorization(),
  })
  if (!response.ok) {
    throw new ApiError(response.status, response.statusText)
  }
  const url = URL.createObjectURL(await response.blob())
  const link = document.createElement("a")
  link.href = url
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
