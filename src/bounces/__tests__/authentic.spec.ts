import { createHmac } from "node:crypto"
import { isRecent, isSameSecret } from "../authentic"
import { mailgun } from "../mailgun"
import { postmark } from "../postmark"
import { resend } from "../resend"
import { createSeenTokens } from "../seen-tokens"
import { sendgrid } from "../sendgrid"

describe("what keeps strangers out", () => {
  it("lets a token in again with the same body only", () => {
    const tokens = createSeenTokens()
    const body = Buffer.from("a")

    expect(tokens.isFirstOrSame("t", body)).toBe(true)
    expect(tokens.isFirstOrSame("t", body)).toBe(true)
    expect(tokens.isFirstOrSame("t", Buffer.from("b"))).toBe(false)
  })

  it("spends a token on nobody who cannot sign", () => {
    const signingKey = "key"
    const timestamp = "1000"
    const request = (signature: string) => ({
      headers: {},
      rawBody: Buffer.from(
        JSON.stringify({
          signature: { timestamp, token: "spent?", signature },
          n: signature,
        })
      ),
      now: new Date(1000_000),
    })
    const good = createHmac("sha256", signingKey)
      .update(`${timestamp}spent?`)
      .digest("hex")

    expect(mailgun.isAuthentic(request("bad"), { signingKey })).toBe(false)
    expect(mailgun.isAuthentic(request(good), { signingKey })).toBe(true)
  })

  it("compares secrets of any length", () => {
    expect(isSameSecret("", "")).toBe(true)
    expect(isSameSecret("a", "ab")).toBe(false)
  })

  it("takes no timestamp that is none", () => {
    const window = { now: new Date(), windowMs: 1000 }

    expect(isRecent(null, window)).toBe(false)
    expect(isRecent("soon", window)).toBe(false)
    expect(isRecent("Infinity", window)).toBe(false)
  })

  it.each([
    "1700000000e0",
    "17e8",
    "1700000000.0",
    " 1700000000",
    "1700000000\n",
    "+1700000000",
    "01700000000",
    "0x6553f100",
    "",
  ])("takes no other way to write a timestamp: %j", (written) => {
    const window = { now: new Date(1_700_000_000_000), windowMs: 1000 }

    expect(isRecent("1700000000", window)).toBe(true)
    expect(isRecent(written, window)).toBe(false)
  })
})

describe("an overheard token of Mailgun's", () => {
  const signingKey = "key"
  const overheard = { timestamp: "1700000000", token: "e0abcdef" }
  const signature = createHmac("sha256", signingKey)
    .update(overheard.timestamp + overheard.token)
    .digest("hex")
  const isAuthentic = (timestamp: string, token: string, body = "mine") =>
    mailgun.isAuthentic(
      {
        headers: {},
        rawBody: Buffer.from(
          JSON.stringify({ signature: { timestamp, token, signature }, body })
        ),
        now: new Date(1_700_000_000_000),
      },
      { signingKey }
    )

  it("opens for its own body alone, however it is cut from its timestamp", () => {
    expect(isAuthentic(overheard.timestamp, overheard.token)).toBe(true)
    expect(isAuthentic(overheard.timestamp, overheard.token)).toBe(true)

    expect(isAuthentic(overheard.timestamp, overheard.token, "other")).toBe(
      false
    )
    expect(isAuthentic("1700000000e0", "abcdef", "other")).toBe(false)
    expect(isAuthentic("170000000", "0e0abcdef", "other")).toBe(false)
    expect(isAuthentic("", "1700000000e0abcdef", "other")).toBe(false)
  })
})

describe("what Svix does not sign so", () => {
  const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
  const now = new Date(1614265330_000)
  const signed = (
    id: string,
    { key = secret, prefix = "v1,", body = "{}", timestamp = "1614265330" } = {}
  ) => ({
    headers: {
      "svix-id": id,
      "svix-timestamp": timestamp,
      "svix-signature": `${prefix}${createHmac(
        "sha256",
        Buffer.from(key.replace("whsec_", ""), "base64")
      )
        .update(`${id}.${timestamp}.${body}`)
        .digest("base64")}`,
    },
    rawBody: Buffer.from(body),
    now,
  })

  it("takes its ids, and no id with a point, which would move the body's beginning", () => {
    expect(resend.isAuthentic(signed("msg_2Ab-9"), { secret })).toBe(true)
    expect(resend.isAuthentic(signed("msg_2.1614265330"), { secret })).toBe(
      false
    )
  })

  it("takes version 1 alone, and no list of headers", () => {
    const request = signed("msg_2")

    expect(
      resend.isAuthentic(signed("msg_2", { prefix: "v2," }), { secret })
    ).toBe(false)
    expect(
      resend.isAuthentic(
        { ...request, headers: { ...request.headers, "svix-id": ["msg_2"] } },
        { secret }
      )
    ).toBe(false)
  })

  it("takes nothing where the secret is empty", () => {
    const empty = "whsec_"

    expect(
      resend.isAuthentic(signed("msg_2", { key: empty }), { secret: empty })
    ).toBe(false)
  })
})

describe("credentials and signatures in base64", () => {
  it("takes Postmark's in one part, and without foreign characters", () => {
    const secret = { username: "postmark", password: "s3cret" }
    const good = Buffer.from("postmark:s3cret").toString("base64")
    const isAuthentic = (authorization: string | string[]) =>
      postmark.isAuthentic(
        {
          headers: { authorization },
          rawBody: Buffer.from(""),
          now: new Date(),
        },
        secret
      )

    expect(isAuthentic(`Basic ${good}`)).toBe(true)
    expect(isAuthentic(`basic ${good}`)).toBe(true)
    expect(
      [
        `Basic ${good} more`,
        `Basic  ${good}`,
        `Basic *${good}`,
        `Bearer ${good}`,
        "Basic",
        "Basic ",
        [`Basic ${good}`],
      ].map(isAuthentic)
    ).toEqual(Array(7).fill(false))
  })

  it("refuses SendGrid's signatures that are none, without throwing", () => {
    const publicKey =
      "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE83T4O/n84iotIvIW4mdBgQ/7dAfSmpqIM8kF9mN1flpVKS3GRqe62gw+2fNNRaINXvVpiglSI8eNEc6wEA3F+g=="
    const isAuthentic = (signature: string) =>
      sendgrid.isAuthentic(
        {
          headers: {
            "x-twilio-email-event-webhook-signature": signature,
            "x-twilio-email-event-webhook-timestamp": "1600112502",
          },
          rawBody: Buffer.from("[]"),
          now: new Date(1600112502_000),
        },
        { publicKey }
      )

    expect(["", "AA==", "not base64!", "MEUCIQ=="].map(isAuthentic)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})
