/** An answer that was no success; what the server said is kept whole. */
export class ApiError extends Error {
  constructor(
    readonly request: string,
    readonly status: number,
    readonly body: unknown
  ) {
    super(`${request} answered ${status}: ${JSON.stringify(body)}`)
    this.name = "ApiError"
  }
}

/**
 * `T` is what the caller knows of the route, e.g. `HttpTypes.AdminOrderResponse`:
 * nothing checks the answer against it.
 */
export type ApiClient = {
  get<T>(path: string): Promise<T>
  post<T>(path: string, body?: unknown): Promise<T>
  delete<T>(path: string): Promise<T>
}

export type ApiClientOptions = {
  url: string
  headers?: Record<string, string>
}

const bodyOf = async (response: Response): Promise<unknown> => {
  const text = await response.text()
  const isJson = response.headers
    .get("content-type")
    ?.startsWith("application/json")
  return isJson && text ? JSON.parse(text) : text
}

export const apiClient = ({ url, headers }: ApiClientOptions): ApiClient => {
  const send = async <T>(
    method: string,
    path: string,
    body?: unknown
  ): Promise<T> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { "content-type": "application/json", ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const answer = await bodyOf(response)
    if (!response.ok) {
      throw new ApiError(`${method} ${path}`, response.status, answer)
    }
    // See ApiClient: the caller names the type of its route's answer.
    return answer as T
  }

  return {
    get: (path) => send("GET", path),
    post: (path, body = {}) => send("POST", path, body),
    delete: (path) => send("DELETE", path),
  }
}

export type Credentials = { email: string; password: string }

const tokenOf = async (
  url: string,
  actor: "user" | "customer",
  credentials: Credentials
): Promise<string> => {
  const { token } = await apiClient({ url }).post<{ token: string }>(
    `/auth/${actor}/emailpass`,
    credentials
  )
  return token
}

/** Anna, logged in: bearer token of e-mail and password. */
export const adminClient = async (
  url: string,
  credentials: Credentials
): Promise<ApiClient> => {
  const token = await tokenOf(url, "user", credentials)
  return apiClient({ url, headers: { authorization: `Bearer ${token}` } })
}

/** A visitor of the shop or, with credentials, one with an account. */
export const storeClient = async (
  url: string,
  publishableKey: string,
  credentials?: Credentials
): Promise<ApiClient> => {
  const headers: Record<string, string> = {
    "x-publishable-api-key": publishableKey,
  }
  if (credentials) {
    const token = await tokenOf(url, "customer", credentials)
    headers.authorization = `Bearer ${token}`
  }
  return apiClient({ url, headers })
}
