import { feedLines, feedOf, lineOf } from "../helpers/feed"
import { placeOrder } from "../helpers/shop/carts"
import { sendMails } from "../helpers/shop/mails"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"
import {
  mailgunFailure,
  postmarkBounce,
  postmarkComplaint,
  resendBounce,
  sendgridBatch,
} from "../helpers/webhooks/samples"
import {
  nowInSeconds,
  sendgridKeys,
  signAsPostmark,
  signAsResend,
  signAsSendgrid,
  signedByMailgun,
} from "../helpers/webhooks/signing"

const { publicKey, privateKey } = sendgridKeys()
const RESEND_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
const MAILGUN_KEY = "key-0123456789abcdef"
const POSTMARK = { username: "postmark", password: "s3cret:with colon" }

const HOUR_S = 3600

describe("bounces reported by providers of e-mails", () => {
  const store = useStore({
    options: {
      webhooks: {
        sendgrid: { publicKey },
        resend: { secret: RESEND_SECRET },
        postmark: POSTMARK,
        mailgun: { signingKey: MAILGUN_KEY },
      },
    },
  })

  const post = async (
    provider: string,
    body: string,
    headers: Record<string, string> = {}
  ) => {
    const response = await fetch(
      `${store.shop.url}/hooks/activity-log/${provider}`,
      {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body,
      }
    )

    return { status: response.status, body: await response.json() }
  }

  const orderWithConfirmation = async (email: string) => {
    const { id } = await placeOrder(store.shop, {
      email,
      items: { [skus.mug]: 1 },
    })
    const sent = async () =>
      (await feedOf(store, "order.email.confirmation_sent")).find(
        ({ order_id }) => order_id === id
      )
    await until(sent, { what: `the confirmation to ${email}` })

    return { id, externalId: String((await sent())?.payload.external_id) }
  }

  const bouncesOf = async (email: string, count = 1) => {
    const read = async () =>
      (await feedOf(store, "email.bounced")).filter(
        ({ payload }) => payload.to === email
      )
    await until(async () => (await read()).length >= count, {
      what: `${count} bounces of ${email}`,
    }).catch(() => undefined /* the comparison shows what is missing */)

    return read()
  }

  it("takes SendGrid's signed batch and tells bounced, dropped and complaint apart", async () => {
    const to = "sendgrid@example.com"
    const { id, externalId } = await orderWithConfirmation(to)
    const body = JSON.stringify(sendgridBatch({ to, externalId }))

    const answer = await post(
      "sendgrid",
      body,
      signAsSendgrid(body, privateKey)
    )

    expect(answer).toEqual({ status: 200, body: { received: 3 } })
    const entries = await bouncesOf(to, 3)
    expect(entries.map(lineOf).sort()).toEqual([
      `warning email.bounced: Email bounced: ${to} (order confirmation)`,
      `warning email.bounced: Email dropped: ${to} (order confirmation)`,
      `warning email.bounced: Email marked as spam: ${to} (order confirmation)`,
    ])
    expect(entries.map(({ order_id }) => order_id)).toEqual([id, id, id])
    expect(
      entries.find(({ payload }) => payload.bounce === "bounced")?.payload
    ).toMatchObject({
      reported_by: "SendGrid",
      cause: "500 unknown recipient",
      template: "order-confirmation",
    })
  })

  it("takes Resend's, Postmark's and Mailgun's reports", async () => {
    const resend = await orderWithConfirmation("resend@example.com")
    const postmark = await orderWithConfirmation("postmark@example.com")
    const mailgun = await orderWithConfirmation("mailgun@example.com")

    const resent = JSON.stringify(
      resendBounce({ to: "resend@example.com", externalId: resend.externalId })
    )
    const answers = [
      await post("resend", resent, signAsResend(resent, RESEND_SECRET)),
      await post(
        "postmark",
        JSON.stringify(
          postmarkBounce({
            to: "postmark@example.com",
            externalId: postmark.externalId,
          })
        ),
        signAsPostmark(POSTMARK.username, POSTMARK.password)
      ),
      await post(
        "mailgun",
        signedByMailgun(
          mailgunFailure({
            to: "mailgun@example.com",
            externalId: mailgun.externalId,
          }),
          MAILGUN_KEY
        )
      ),
    ]

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    for (const { id, to } of [
      { id: resend.id, to: "resend@example.com" },
      { id: postmark.id, to: "postmark@example.com" },
      { id: mailgun.id, to: "mailgun@example.com" },
    ]) {
      const [entry] = await bouncesOf(to)
      expect(entry && lineOf(entry)).toBe(
        `warning email.bounced: Email bounced: ${to} (order confirmation)`
      )
      expect(entry?.order_id).toBe(id)
    }
  })

  it("finds the e-mail by recipient and time where the provider's id is unknown", async () => {
    const to = "by-time@example.com"
    const { id } = await orderWithConfirmation(to)
    await sendMails(store.shop, [
      { to, template: "return-label", data: { order_id: id } },
    ])
    const complaint = JSON.stringify(
      postmarkComplaint({ to: "BY-TIME@example.com" })
    )

    await post(
      "postmark",
      complaint,
      signAsPostmark(POSTMARK.username, POSTMARK.password)
    )

    const [entry] = await bouncesOf("BY-TIME@example.com")
    expect(entry && lineOf(entry)).toBe(
      "warning email.bounced: Email marked as spam: BY-TIME@example.com (return label)"
    )
    expect(entry?.order_id).toBe(id)
  })

  it("keeps a bounce of an e-mail that Medusa did not send, with no order", async () => {
    const to = "stranger@example.com"
    const body = JSON.stringify(resendBounce({ to }))

    await post("resend", body, signAsResend(body, RESEND_SECRET))

    const [entry] = await bouncesOf(to)
    expect(entry && lineOf(entry)).toBe(
      `warning email.bounced: Email bounced: ${to}`
    )
    expect(entry?.order_id).toBeNull()
  })

  it("writes a report that is repeated once", async () => {
    const to = "again@example.com"
    const event = { ...mailgunFailure({ to }), id: "mailgun_again" }
    const body = signedByMailgun(event, MAILGUN_KEY)

    const statuses = [
      await post("mailgun", body),
      await post("mailgun", body),
      await post("mailgun", signedByMailgun(event, MAILGUN_KEY)),
    ].map(({ status }) => status)

    expect(statuses).toEqual([200, 200, 200])
    expect(await bouncesOf(to)).toHaveLength(1)
  })

  it("refuses what is not signed, signed by others, changed or old: 401", async () => {
    const to = "forged@example.com"
    const batch = JSON.stringify(sendgridBatch({ to }))
    const resent = JSON.stringify(resendBounce({ to }))
    const event = mailgunFailure({ to })
    const old = String(Number(nowInSeconds()) - HOUR_S)
    const ancient = String(Number(nowInSeconds()) - 48 * HOUR_S)
    const future = String(Number(nowInSeconds()) + HOUR_S)
    const token = "overheard"
    await post(
      "mailgun",
      signedByMailgun({ ...event, event: "opened" }, MAILGUN_KEY, { token })
    )

    const refused = [
      await post("sendgrid", batch),
      await post(
        "sendgrid",
        batch,
        signAsSendgrid(batch, sendgridKeys().privateKey)
      ),
      await post("sendgrid", `${batch} `, signAsSendgrid(batch, privateKey)),
      await post("sendgrid", batch, signAsSendgrid(batch, privateKey, ancient)),
      await post("sendgrid", batch, signAsSendgrid(batch, privateKey, future)),
      await post("sendgrid", batch, {
        ...signAsSendgrid(batch, privateKey),
        "x-twilio-email-event-webhook-signature": "nonsense",
      }),
      await post("sendgrid", "{not json"),
      await post("resend", resent),
      await post("resend", resent, signAsResend(resent, "whsec_b3RoZXI=")),
      await post("resend", `${resent} `, signAsResend(resent, RESEND_SECRET)),
      await post("resend", resent, signAsResend(resent, RESEND_SECRET, old)),
      await post("postmark", JSON.stringify(postmarkBounce({ to }))),
      await post(
        "postmark",
        JSON.stringify(postmarkBounce({ to })),
        signAsPostmark("postmark", "wrong")
      ),
      await post("mailgun", JSON.stringify({ "event-data": event })),
      await post("mailgun", signedByMailgun(event, "wrong")),
      await post(
        "mailgun",
        signedByMailgun(event, MAILGUN_KEY, { timestamp: ancient })
      ),
      // Mailgun signs no more than time and token: the same token with another body.
      await post("mailgun", signedByMailgun(event, MAILGUN_KEY, { token })),
      await post("mailgun", "{not json"),
    ]

    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 401))
    expect(await bouncesOf(to, 0)).toEqual([])
  })

  it("answers 400 to what is signed and no report, 404 where there is no secret, 413 beyond 1 MB", async () => {
    const asPostmark = signAsPostmark(POSTMARK.username, POSTMARK.password)
    const huge = JSON.stringify({ padding: "x".repeat(1024 * 1024) })
    const signedHuge = JSON.stringify(
      Array.from({ length: 3000 }, () => ({ event: "open" }))
    )

    expect((await post("postmark", "{not json", asPostmark)).status).toBe(400)
    expect((await post("postmark", "[]", asPostmark)).status).toBe(400)
    expect((await post("postmark", "", asPostmark)).status).toBe(400)
    expect(
      (await post("sendgrid", "{}", signAsSendgrid("{}", privateKey))).status
    ).toBe(400)
    expect((await post("mailchimp", "{}")).status).toBe(404)
    expect((await post("constructor", "{}")).status).toBe(404)
    expect((await post("postmark", huge, asPostmark)).status).toBe(413)
    expect(
      await post("sendgrid", signedHuge, signAsSendgrid(signedHuge, privateKey))
    ).toEqual({ status: 200, body: { received: 0 } })
    expect(
      (
        await post(
          "postmark",
          JSON.stringify({ RecordType: "Open" }),
          asPostmark
        )
      ).body
    ).toEqual({ received: 0 })
  })

  it("takes bounces from the bus and from the admin's API as well", async () => {
    const { shop } = store
    const { id } = await orderWithConfirmation("bus@example.com")
    await shop.guest.post("/hooks/printify", {
      event: "email.bounced",
      data: { to: "bus@example.com", order_id: id, template: "order-shipped" },
    })
    await shop.admin.post("/admin/activity", {
      event_type: "email.bounced",
      message: "Email bounced: api@example.com",
      payload: { to: "api@example.com" },
    })

    expect((await bouncesOf("bus@example.com")).map(lineOf)).toEqual([
      "warning email.bounced: Email bounced: bus@example.com (order shipped)",
    ])
    expect((await bouncesOf("api@example.com")).map(lineOf)).toEqual([
      "warning email.bounced: Email bounced: api@example.com",
    ])
  })

  it("has answered nothing with a crash", async () => {
    expect(
      await feedLines(store, { types: ["system.action_failed"], count: 0 })
    ).toEqual([])
    expect(store.logs()).not.toMatch(/unhandled/i)
  })
})

describe("a store without secrets", () => {
  const store = useStore()

  it("has no webhooks", async () => {
    const response = await fetch(
      `${store.shop.url}/hooks/activity-log/sendgrid`,
      { method: "POST", body: "[]" }
    )

    expect(response.status).toBe(404)
  })
})
