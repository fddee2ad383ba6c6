import { REDACTED, redactText } from "../redaction"
import { isSecretKey, isTrackingKey } from "../secret-keys"

it.each([
  "password",
  "Password",
  "user_password",
  "newPassword",
  "passwd",
  "passphrase",
  "passcode",
  "token",
  "access_token",
  "accessToken",
  "ACCESS_TOKEN",
  "x-auth-token",
  "client_secret",
  "webhookSecret",
  "api_key",
  "apiKey",
  "APIKey",
  "apikey",
  "x-api-key",
  "private-key",
  "Authorization",
  "cookie",
  "set-cookie",
  "cvc",
  "card_cvv",
  "cardNumber",
  "iban",
  "signingKey",
  "otp",
  "reset_code",
  "verificationCode",
  "pan",
  "pin",
  "cvc2",
  "jwt",
  "stripe-signature",
  "x-hub-signature-256",
])("never keeps what stands under %s", (key) => {
  expect(isSecretKey(key)).toBe(true)
})

it.each([
  "dedupe_key",
  "problem_key",
  "key",
  "code",
  "currency_code",
  "postal_code",
  "order_id",
  "email",
  "name",
  "card_brand",
  "card_last4",
  "tokenized",
  "pin_code",
  "pinned",
  "company",
  "signature",
  "signed_by",
  "secretary",
  "tracking_number",
  "number",
  "idempotency_key",
  "__proto__",
  "",
])("keeps what stands under %s", (key) => {
  expect(isSecretKey(key)).toBe(false)
})

it("knows what names a parcel", () => {
  const keys = ["tracking_number", "trackingUrl", "TRACKING", "track"]

  expect(keys.map(isTrackingKey)).toEqual([true, true, true, false])
})

it.each([
  ["a secret key of Stripe", "sk_live_51H8xYzAbCdEf"],
  ["a restricted key", "rk_live_51H8xYzAbCdEf"],
  ["a secret key of Medusa", "sk_0123456789abcdef0123456789abcdef"],
  ["a webhook secret", "whsec_abcdefgh12345678"],
  ["a bearer token", "Bearer abc.def-ghi_jkl012"],
  ["basic credentials", "Basic dXNlcjpwYXNzd29yZA=="],
  ["a JSON web token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl"],
  ["a Visa card", "4111 1111 1111 1111"],
  ["a Mastercard with dashes", "5555-5555-5555-4444"],
  ["an American Express card", "378282246310005"],
  ["a Discover card", "6011111111111117"],
])("blanks %s in text", (_, secret) => {
  expect(redactText(`before ${secret} after`)).toBe(`before ${REDACTED} after`)
})

it.each([
  "order_01JMZ8Q4T5N6P7R8S9V0W1X2Y3 and refund:ref_01JMZ8Q4T5N6P7R8S9V0W1X2Y3",
  "Shipped via DHL — tracking: JD014600003SE",
  "Shipped via Canada Post — tracking: 4111111111111111",
  "Shipped — tracking: JD014600003SE, 4111111111111111, 5555555555554444",
  "Order #4111 placed at 1771236000000",
  "4111111111111112",
  "Submission to Printify failed: insufficient stock for M Black",
  "risk_assessment desk_12345678 task_force12",
  "order_4111111111111111",
  "the bearer of this letter",
  "basic equipment",
])("leaves %j alone", (text) => {
  expect(redactText(text)).toBe(text)
})

it.each([
  [
    "postgres://medusa:hunter2@db:5432/shop",
    "postgres://medusa:[redacted]@db:5432/shop",
  ],
  [
    "GET /reset?token=abc123&email=a@b.c",
    "GET /reset?token=[redacted]&email=a@b.c",
  ],
  [
    "login with password=hunter2 failed",
    "login with password=[redacted] failed",
  ],
  ["api_key: 0123456789", "api_key: [redacted]"],
])("blanks the secret in %j", (text, redacted) => {
  expect(redactText(text)).toBe(redacted)
})

it("takes linear time", () => {
  for (const piece of [
    "4",
    "eyJa.",
    "tracking: ",
    "a, ",
    "sk_",
    "Bearer ",
    "://a:",
  ]) {
    expect(redactText(piece.repeat(20_000)).length).toBeGreaterThan(0)
  }
})
