import { createHmac } from "node:crypto"
import { isRecent, isSameSecret } from "../authentic"
import { mailgun } from "../mailgun"
import { postmark } from "../postmark"
import { resend } from "../resend"
import { createSeenTokens } from "../seen-tokens"
import { sendgrid } from "../sendgrid"

describe("what providers document as their own example", () => {
  it("accepts SendGrid's, of its event webhook libraries", () => {
    // github.com/sendgrid/sendgrid-nodejs, packages/eventwebhook/src/eventwebhook.spec.js
    const publicKey =
      "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE83T4O/n84iotIvIW4mdBgQ/7dAfSmpqIM8kF9mN1flpVKS3GRqe62gw+2fNNRaINXvVpiglSI8eNEc6wEA3F+g=="
    const signature =
      "MEUCIGHQVtGj+Y3LkG9fLcxf3qfI10QysgDWmMOVmxG0u6ZUAiEAyBiXDWzM+uOe5W0JuG+luQAbPIqHh89M15TluLtEZtM="
    const timestamp = "1600112502"
    const body =
      JSON.stringify([
        {
          email: "hello@world.com",
          event: "dropped",
          reason: "Bounced Address",
          sg_event_id: "ZHJvcC0xMDk5NDkxOS1MUnpYbF9OSFN0T0doUTRrb2ZTbV9BLTA",
          sg_message_id:
            "LRzXl_NHStOGhQ4kofSm_A.filterdrecv-p3mdw1-756b745b58-kmzbl-18-5F5FC76C-9.0",
          "smtp-id": "<LRzXl_NHStOGhQ4kofSm_A@ismtpd0039p1iad1.sendgrid.net>",
          timestamp: 1600112492,
        },
      ]) + "\r\n"
    const request = {
      headers: {
        "x-twilio-email-event-webhook-signature": signature,
        "x-twilio-email-event-webhook-timestamp": timestamp,
      },
      rawBody: Buffer.from(body),
      now: new Date(1600112502_000),
    }

    expect(sendgrid.isAuthentic(request, { publicKey })).toBe(true)
    expect(
      sendgrid.isAuthentic(
        { ...request, rawBody: Buffer.from(body.trim()) },
        { publicKey }
      )
    ).toBe(false)
    expect(sendgrid.bouncesIn(JSON.parse(body))).toEqual([
      {
        kind: "dropped",
        event_id: "ZHJvcC0xMDk5NDkxOS1MUnpYbF9OSFN0T0doUTRrb2ZTbV9BLTA",
        to: "hello@world.com",
        occurred_at: new Date(1600112492_000),
        cause: "Bounced Address",
        external_ids: expect.arrayContaining([
          "LRzXl_NHStOGhQ4kofSm_A",
        ]) as string[],
      },
    ])
  })

  it("accepts Svix's, of its documentation on verifying by hand", () => {
    const request = {
      headers: {
        "svix-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "svix-timestamp": "1614265330",
        "svix-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
      },
      rawBody: Buffer.from('{"test": 2432232314}'),
      now: new Date(1614265330_000),
    }
    const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

    expect(resend.isAuthentic(request, { secret })).toBe(true)
    expect(
      resend.isAuthentic(
        { ...request, now: new Date(1614265330_000 + 301_000) },
        { secret }
      )
    ).toBe(false)
  })
})

describe("reports that are no bounces", () => {
  it("leaves out what is only late, and who only answers", () => {
    const postmarkTypes = ["Transient", "AutoResponder", "Unsubscribe"]

    for (const Type of postmarkTypes) {
      expect(
        postmark.bouncesIn({
          RecordType: "Bounce",
          ID: 1,
          Type,
          Email: "a@example.com",
          BouncedAt: "2026-02-16T10:00:00Z",
        })
      ).toEqual([])
    }
    expect(
      mailgun.bouncesIn({
        "event-data": {
          id: "1",
          event: "failed",
          severity: "temporary",
          recipient: "a@example.com",
          timestamp: 1,
        },
      })
    ).toEqual([])
    expect(resend.bouncesIn({ type: "contact.created", data: {} })).toEqual([])
  })

  it("tells Mailgun's suppressed from its bounced", () => {
    const kindOf = (more: object) =>
      mailgun.bouncesIn({
        "event-data": {
          id: "1",
          event: "failed",
          severity: "permanent",
          recipient: "a@example.com",
          timestamp: 1,
          ...more,
        },
      })?.[0]?.kind

    expect(kindOf({ reason: "bounce" })).toBe("bounced")
    expect(kindOf({ reason: "suppress-bounce" })).toBe("dropped")
    expect(kindOf({ event: "complained" })).toBe("complaint")
  })

  it("refuses what is none of theirs", () => {
    for (const webhook of [sendgrid, resend, postmark, mailgun]) {
      expect(webhook.bouncesIn(null)).toBeNull()
      expect(webhook.bouncesIn("[]")).toBeNull()
      expect(webhook.bouncesIn({})).toBeNull()
    }
  })
})

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

describe("a report that is about some of its recipients", () => {
  const bounced = (
    bounce: object,
    to: unknown = ["ann@example.com", "joann@example.com"]
  ) =>
    resend
      .bouncesIn({
        type: "email.bounced",
        created_at: "2026-02-16T10:00:00Z",
        data: { email_id: "e1", to, bounce },
      })
      ?.map((each) => each.to)

  it("marks those that its words name", () => {
    expect(
      bounced({ message: "550 <ann@example.com>: no such user." })
    ).toEqual(["ann@example.com"])
    expect(bounced({ message: "Joann@Example.com. is unknown" })).toEqual([
      "joann@example.com",
    ])
    expect(
      bounced({
        message: "It bounced",
        diagnosticCode: ["smtp; 550 5.1.1 joann@example.com unknown"],
      })
    ).toEqual(["joann@example.com"])
  })

  it("marks all where it names none of them", () => {
    expect(bounced({ message: "mailbox full" })).toEqual([
      "ann@example.com",
      "joann@example.com",
    ])
    expect(bounced({}, "Ann <ann@example.com>")).toEqual(["ann@example.com"])
  })
})

it("knows Mailgun's last failure by its reason or code, though it calls it temporary", () => {
  const kindOf = (more: object) =>
    mailgun.bouncesIn({
      "event-data": {
        id: "1",
        event: "failed",
        severity: "temporary",
        recipient: "a@example.com",
        timestamp: 1,
        ...more,
      },
    })?.[0]?.kind

  expect(kindOf({ reason: "old" })).toBe("bounced")
  expect(kindOf({ "delivery-status": { code: 602, message: "Too old" } })).toBe(
    "bounced"
  )
  expect(kindOf({ reason: "generic", "delivery-status": { code: 421 } })).toBe(
    undefined
  )
})
