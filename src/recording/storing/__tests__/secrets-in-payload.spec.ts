import { REDACTED } from "../redaction"
import { toStorablePayload } from "../storable-payload"

const stored = (payload: unknown) => JSON.stringify(toStorablePayload(payload))

it.each<[string, unknown, string]>([
  [
    "a request that axios keeps as a text",
    {
      error: Object.assign(new Error("no"), {
        config: {
          data: '{"card":{"number":"4242424242424242","cvc":"123"},"password":"abc12","sku":"A"}',
        },
      }),
    },
    "cvc",
  ],
  [
    "JSON within JSON",
    { body: JSON.stringify({ a: JSON.stringify({ password: "123abc12" }) }) },
    "password",
  ],
  [
    "JSON that was cut off",
    { body: `{"password":"123abc12","rest":"${"x".repeat(20_000)}"}` },
    "password",
  ],
  [
    "a card as a number in JSON",
    { body: '{"pan_number": 4242424242424242}' },
    "pan_number",
  ],
  [
    "headers as a list",
    {
      rawHeaders: ["Authorization", "123abc12", "Cookie", "123abc12"],
    },
    "Authorization",
  ],
  ["headers as pairs", { headers: [["X-Api-Key", "123abc12"]] }, "X-Api-Key"],
  [
    "headers as records",
    { headers: [{ name: "authorization", value: "123abc12" }] },
    "authorization",
  ],
  [
    "headers as a text",
    { _header: "GET /\r\nAuthorization: Token 123abc12\r\nCookie: s=123abc12" },
    "Authorization",
  ],
  [
    "form fields",
    { data: "card[number]=4242424242424242&card[cvc]=123&x=1" },
    "card[cvc]",
  ],
])("keeps no secret of %s", (_, payload, kept) => {
  const json = stored(payload)

  expect(json).toContain(kept)
  expect(json).toContain(REDACTED)
  expect(json).not.toMatch(/4242424242424242|abc12|\b123\b/)
})

it.each([
  [{ fields: ["password", "email"] }],
  [{ metadata: [{ name: "gift", value: "blue" }] }],
  [{ body: '{ "id": 12345678901234567890, "sku": "A-1" }' }],
  [{ body: '{"tracking_number":"4111111111111111"}' }],
  [{ body: "[1, 2" }],
  [{ body: "[redacted]" }],
  [{ items: ["token ring", "12 m"] }],
])("leaves %j as it is", (payload) => {
  expect(toStorablePayload(payload)).toEqual(payload)
})
