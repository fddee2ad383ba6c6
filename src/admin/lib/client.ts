import type { RefusalReason } from "../../types"

/**
 * Talks to the store as the dashboard itself does: same address, same
 * session or JWT. `@medusajs/js-sdk` would do it too, at several times the
 * size of this whole extension.
 */
export type RequestOptions = {
  method?: "GET" | "POST" | "DELETE"
  query?: URLSearchParams
  body?: unknown
  signal?: AbortSignal
}

export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    /** Why, as a code: for readers of other languages than the message's. */
    readonly reason: RefusalReason | null = null
  ) {
    super(message)
    this.name = "ApiError"
  }
}

/** @throws {ApiError} for every answer that is not 2xx. */
export const request = async <T>(
  path: string,
  { method = "GET", query, body, signal }: RequestOptions = {}
): Promise<T> => {
  const response = await fetch(addressOf(path, query), {
    method,
    signal,
    credentials: usesJwt() ? "omit" : "include",
    headers: {
      accept: "application/json",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...authorization(),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })

  if (!response.ok) {
    throw await errorOf(response)
  }
  // The route's answer, as src/types/http.ts declares it for both sides.
  return (await response.json()) as T
}

/** Nothing to be done about it by asking again. */
export const isDenied = (error: unknown): boolean =>
  error instanceof ApiError && [401, 403].includes(error.status)

/** The question itself is wrong, so asking it again cannot help. */
export const isRefused = (error: unknown): boolean =>
  error instanceof ApiError && error.status === 400

export const isMissing = (error: unknown): boolean =>
  error instanceof ApiError && error.status === 404

/** Where the store is, and what is asked of it. */
export const addressOf = (path: string, query?: URLSearchParams): string => {
  // Not by `size`, which older browsers do not know: they would ask for everything.
  const asked = query?.toString()
  return `${baseUrl()}${path}${asked ? `?${asked}` : ""}`
}

const baseUrl = () => (__BACKEND_URL__ ?? "").replace(/\/$/, "")

/** The browser sends no token by itself: a link to the store answers nothing there. */
export const usesJwt = () => __AUTH_TYPE__ === "jwt"

export const authorization = (): Record<string, string> => {
  if (!usesJwt()) {
    return {}
  }
  const key = __JWT_TOKEN_STORAGE_KEY__ || "medusa_auth_token"
  const token = window.localStorage.getItem(key)
  return token ? { authorization: `Bearer ${token}` } : {}
}

const errorOf = async (response: Response): Promise<ApiError> => {
  const body: unknown = await response.json().catch(() => null)
  const textIn = (name: string): string | null => {
    const fields = Object(body) as Record<string, unknown> // read by key, whatever it is
    const text = fields[name]
    return typeof text === "string" ? text : null
  }
  return new ApiError(
    response.status,
    textIn("message") ?? response.statusText,
    // Of this server, which comes with this page.
    textIn("reason_code") as RefusalReason | null
  )
}
