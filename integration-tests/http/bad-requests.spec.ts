import { apiClient, ApiError } from "../helpers/api-client"
import { anna } from "../helpers/shop/open-shop"
import { useStore } from "../helpers/use-store"

type Row = [request: string, body: unknown, named: string]

const valid = { event_type: "shop.said", message: "Hello" }

/** Each bad request of the API: what is sent, and the words that must name what was wrong. */
const badRequests: Row[] = [
  ["GET /admin/activity?limit=0", null, "limit is"],
  ["GET /admin/activity?limit=201", null, "limit is"],
  ["GET /admin/activity?limit=ten", null, "limit is"],
  ["GET /admin/activity?limit=1.5", null, "limit is"],
  ["GET /admin/activity?limit=1&limit=2", null, "limit is"],
  ["GET /admin/activity?offset=10", null, "offset is unknown"],
  ["GET /admin/activity?fields=id", null, "fields is unknown"],
  ["GET /admin/activity?a.b.c=1", null, "a.b.c is unknown"],
  ["GET /admin/activity?cursor=abc", null, "cursor is"],
  [`GET /admin/activity?cursor=${forged()}`, null, "cursor is"],
  ["GET /admin/activity?cursor=", null, "cursor is"],
  ["GET /admin/activity?attention=yes", null, "attention is"],
  ["GET /admin/activity?level=loud", null, 'level.0 is "loud"'],
  ["GET /admin/activity?level[]=error&level[]=loud", null, "level.1 is"],
  ["GET /admin/activity?event_type[]=no spaces", null, "event_type.0 is"],
  ["GET /admin/activity?q=", null, "q is"],
  [`GET /admin/activity?q=${"x".repeat(201)}`, null, "q is"],
  ["GET /admin/activity?occurred_at=2026-02-16", null, "occurred_at is"],
  ["GET /admin/activity?occurred_at[gte]=soon", null, "occurred_at.gte is"],
  [
    "GET /admin/activity?occurred_at[near]=2026-02-16",
    null,
    "occurred_at.near",
  ],
  ["GET /admin/activity/attention?x=1", null, "x is unknown"],
  ["POST /admin/activity", {}, "event_type is missing"],
  ["POST /admin/activity", { ...valid, message: "" }, "message is"],
  [
    "POST /admin/activity",
    { ...valid, message: "x".repeat(2001) },
    "message is",
  ],
  [
    "POST /admin/activity",
    { ...valid, event_type: "two words" },
    "event_type is",
  ],
  ["POST /admin/activity", { ...valid, level: "fatal" }, 'level is "fatal"'],
  ["POST /admin/activity", { ...valid, order_id: "" }, "order_id is"],
  ["POST /admin/activity", { ...valid, payload: [1] }, "payload is"],
  ["POST /admin/activity", { ...valid, payload: "text" }, "payload is"],
  [
    "POST /admin/activity",
    { ...valid, occurred_at: "yesterday" },
    "occurred_at is",
  ],
  [
    "POST /admin/activity",
    { ...valid, resolved_at: "2026-02-16" },
    "resolved_at is unknown",
  ],
  ["POST /admin/activity", [valid], "input is"],
  ["POST /admin/activity/resolve", {}, "either ids or filter"],
  ["POST /admin/activity/resolve", { ids: [] }, "ids is"],
  [
    "POST /admin/activity/resolve",
    { ids: ["a"], filter: {} },
    "either ids or filter",
  ],
  ["POST /admin/activity/resolve", { ids: [7] }, "ids.0 is"],
  [
    "POST /admin/activity/resolve",
    { filter: { colour: "red" } },
    "filter.colour is unknown",
  ],
  ["POST /admin/activity/actlog_1/resolve", { by: "me" }, "by is unknown"],
  ["POST /admin/orders/order_1/activity/resolve?all=1", {}, "all is unknown"],
  ["POST /admin/orders/order_1/activity/notes", {}, "text is missing"],
  ["POST /admin/orders/order_1/activity/notes", { text: "\0" }, "text is"],
  ["POST /admin/activity/actlog_1/note", {}, "text or pinned"],
  ["POST /admin/activity/actlog_1/note", { pinned: 1 }, "pinned is"],
  ["GET /admin/customers/cus_1/activity?x=1", null, "x is unknown"],
]

const unknownThings: [request: string][] = [
  ["GET /admin/activity/actlog_nobody"],
  ["POST /admin/activity/actlog_nobody/resolve"],
  ["POST /admin/activity/actlog_nobody/reopen"],
  ["GET /admin/orders/order_nobody/activity"],
  ["POST /admin/orders/order_nobody/activity/resolve"],
  ["GET /admin/orders/order_\0/activity"],
  ["POST /admin/orders/order_\0/activity/resolve"],
  ["GET /admin/customers/cus_nobody/activity"],
  ["GET /admin/customers/cus_\0/activity"],
]

const routes: [request: string][] = [
  ["GET /admin/activity"],
  ["GET /admin/activity/attention"],
  ["GET /admin/activity/actlog_1"],
  ["POST /admin/activity"],
  ["POST /admin/activity/resolve"],
  ["POST /admin/activity/actlog_1/resolve"],
  ["POST /admin/activity/actlog_1/reopen"],
  ["GET /admin/orders/order_1/activity"],
  ["POST /admin/orders/order_1/activity/resolve"],
  ["POST /admin/orders/order_1/activity/notes"],
  ["POST /admin/activity/actlog_1/note"],
  ["GET /admin/customers/cus_1/activity"],
]

describe("requests that are refused", () => {
  const store = useStore()

  const send = async (
    client: Pick<typeof store.shop.admin, "get" | "post">,
    request: string,
    body: unknown = {}
  ): Promise<unknown> => {
    const [method, path] = splitOnce(request)

    return method === "GET"
      ? client.get(encodeURI(path))
      : client.post(path, body)
  }

  const failureOf = async (answer: Promise<unknown>): Promise<ApiError> => {
    const failure: unknown = await answer.then(
      () => new Error("it was accepted"),
      (error: unknown) => error
    )

    if (failure instanceof ApiError) {
      return failure
    }

    throw failure
  }

  const countRows = async () =>
    (
      await store.query<{ n: number }>(
        "select count(*)::int as n from activity_log"
      )
    )[0]?.n

  it.each(badRequests)(
    "%s %j: 400 that says “%s”",
    async (request, body, named) => {
      const before = await countRows()

      const failure = await failureOf(
        send(store.shop.admin, request, body ?? {})
      )

      expect(failure.status).toBe(400)
      expect(failure.body).toEqual({
        type: "invalid_data",
        message: expect.stringContaining(named),
      })
      expect(await countRows()).toBe(before)
    }
  )

  it.each(unknownThings)("%s: 404", async (request) => {
    const failure = await failureOf(send(store.shop.admin, request))

    expect([failure.status, failure.body]).toEqual([
      404,
      expect.objectContaining({ type: "not_found" }),
    ])
  })

  it.each(routes)(
    "%s: 401 for a stranger, and for a customer",
    async (request) => {
      const stranger = apiClient({ url: store.shop.url })

      const refused = await Promise.all(
        [stranger, store.shop.guest].map(
          async (client) => (await failureOf(send(client, request))).status
        )
      )

      expect(refused).toEqual([401, 401])
    }
  )

  it("refuses a body that is no JSON", async () => {
    const { token } = await apiClient({ url: store.shop.url }).post<{
      token: string
    }>("/auth/user/emailpass", anna)

    const response = await fetch(`${store.shop.url}/admin/activity`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
      },
      body: "{ half",
    })

    expect(response.status).toBe(400)
  })

  it("refuses to resolve an info entry, and says why", async () => {
    const { activity } = await store.shop.admin.post<{
      activity: { id: string }
    }>("/admin/activity", valid)

    const failure = await failureOf(
      store.shop.admin.post(`/admin/activity/${activity.id}/resolve`)
    )

    expect([failure.status, failure.body]).toEqual([
      400,
      {
        type: "invalid_data",
        message: `Activity ${activity.id} is of level info and cannot be resolved. Allowed: warning, error`,
      },
    ])
  })
})

/** A cursor of the right shape with a date that is none. */
function forged(): string {
  return Buffer.from(
    JSON.stringify(["next", "2026-99-99T99:99:99.000000Z", "actlog_1", "feed"])
  ).toString("base64url")
}

function splitOnce(request: string): [string, string] {
  const space = request.indexOf(" ")

  return [request.slice(0, space), request.slice(space + 1)]
}
