import { ApiError, isDenied, isMissing, request } from "../client"

type Globals = {
  __BACKEND_URL__?: string
  __AUTH_TYPE__?: "session" | "jwt"
  __JWT_TOKEN_STORAGE_KEY__?: string
}

/** What the store's bundler puts in place, and a browser's storage. */
const given = (globals: Globals, stored: Record<string, string> = {}) => {
  Object.assign(globalThis, {
    __BACKEND_URL__: "",
    __AUTH_TYPE__: undefined,
    __JWT_TOKEN_STORAGE_KEY__: undefined,
    ...globals,
    window: { localStorage: { getItem: (key: string) => stored[key] ?? null } },
  })
}

const answering = (status: number, body: unknown) =>
  jest
    .spyOn(globalThis, "fetch")
    .mockResolvedValue(
      new Response(JSON.stringify(body), { status, statusText: "as it is" })
    )

afterEach(() => jest.restoreAllMocks())

it("sends the session's cookie by default, to where the store is", async () => {
  given({ __BACKEND_URL__: "https://shop.example/api/" })
  const fetch = answering(200, { count: 3 })

  const answer = await request("/admin/activity", {
    query: new URLSearchParams({ "level[]": "error" }),
  })

  expect(answer).toEqual({ count: 3 })
  expect(fetch).toHaveBeenCalledWith(
    "https://shop.example/api/admin/activity?level%5B%5D=error",
    expect.objectContaining({
      method: "GET",
      credentials: "include",
      headers: { accept: "application/json" },
      body: undefined,
    })
  )
})

it.each([
  ["medusa_auth_token", undefined],
  ["shop_token", "shop_token"],
])(
  "sends the token under %s where the shop works with JWT",
  async (key, name) => {
    given(
      { __AUTH_TYPE__: "jwt", __JWT_TOKEN_STORAGE_KEY__: name },
      { [key]: "secret" }
    )
    const fetch = answering(200, {})

    await request("/admin/activity/resolve", {
      method: "POST",
      body: { ids: [] },
    })

    expect(fetch).toHaveBeenCalledWith(
      "/admin/activity/resolve",
      expect.objectContaining({
        credentials: "omit",
        headers: {
          accept: "application/json",
          authorization: "Bearer secret",
          "content-type": "application/json",
        },
        body: '{"ids":[]}',
      })
    )
  }
)

it("throws what the store said, by its status", async () => {
  given({})
  answering(404, { message: "no such entry" })

  const error: unknown = await request("/admin/activity/x").catch(
    (thrown: unknown) => thrown
  )

  expect(error).toEqual(new ApiError(404, "no such entry"))
  expect(isMissing(error)).toBe(true)
  expect(isDenied(error)).toBe(false)
})

it("tells a closed door from a broken one", () => {
  expect(isDenied(new ApiError(401, ""))).toBe(true)
  expect(isDenied(new ApiError(403, ""))).toBe(true)
  expect(isDenied(new ApiError(500, ""))).toBe(false)
  expect(isDenied(new TypeError("Failed to fetch"))).toBe(false)
})
