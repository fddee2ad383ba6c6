import { feedLines, lineOf } from "../helpers/feed"
import { sendMails } from "../helpers/shop/mails"
import {
  mailgunFailure,
  postmarkBounce,
  postmarkComplaint,
  resendBounce,
  sendgridBatch,
} from "../helpers/webhooks/samples"
import {
  signAsPostmark,
  signAsResend,
  signAsSendgrid,
  signedByMailgun,
} from "../helpers/webhooks/signing"
import { secrets, useWebhooks } from "../helpers/webhooks/use-webhooks"

describe("bounces reported by providers of e-mails", () => {
  const { store, post, orderWithConfirmation, bouncesOf } = useWebhooks()

  it("takes SendGrid's signed batch and tells bounced, dropped and complaint apart", async () => {
    const to = "sendgrid@example.com"
    const { id, externalId } = await orderWithConfirmation(to)
    const body = JSON.stringify(sendgridBatch({ to, externalId }))

    const answer = await post(
      "sendgrid",
      body,
      signAsSendgrid(body, secrets.sendgridPrivateKey)
    )

    expect(answer).toEqual({ status: 200, body: { received: 3 } })
    const entries = await bouncesOf(to, 3)
    expect(entries.map(lineOf).sort()).toEqual([
      `warning email.bounced: E-mail bounced: ${to} (order confirmation)`,
      `warning email.bounced: E-mail dropped: ${to} (order confirmation)`,
      `warning email.bounced: E-mail marked as spam: ${to} (order confirmation)`,
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
      await post("resend", resent, signAsResend(resent, secrets.resend)),
      await post(
        "postmark",
        JSON.stringify(
          postmarkBounce({
            to: "postmark@example.com",
            externalId: postmark.externalId,
          })
        ),
        signAsPostmark(secrets.postmark.username, secrets.postmark.password)
      ),
      await post(
        "mailgun",
        signedByMailgun(
          mailgunFailure({
            to: "mailgun@example.com",
            externalId: mailgun.externalId,
          }),
          secrets.mailgun
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
        `warning email.bounced: E-mail bounced: ${to} (order confirmation)`
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
      signAsPostmark(secrets.postmark.username, secrets.postmark.password)
    )

    const [entry] = await bouncesOf("BY-TIME@example.com")
    expect(entry && lineOf(entry)).toBe(
      "warning email.bounced: E-mail marked as spam: BY-TIME@example.com (return label)"
    )
    expect(entry?.order_id).toBe(id)
  })

  it("keeps a bounce of an e-mail that Medusa did not send, with no order", async () => {
    const to = "stranger@example.com"
    const body = JSON.stringify(resendBounce({ to }))

    await post("resend", body, signAsResend(body, secrets.resend))

    const [entry] = await bouncesOf(to)
    expect(entry && lineOf(entry)).toBe(
      `warning email.bounced: E-mail bounced: ${to}`
    )
    expect(entry?.order_id).toBeNull()
  })

  it("writes a report that is repeated once", async () => {
    const to = "again@example.com"
    const event = { ...mailgunFailure({ to }), id: "mailgun_again" }
    const body = signedByMailgun(event, secrets.mailgun)

    const statuses = [
      await post("mailgun", body),
      await post("mailgun", body),
      await post("mailgun", signedByMailgun(event, secrets.mailgun)),
    ].map(({ status }) => status)

    expect(statuses).toEqual([200, 200, 200])
    expect(await bouncesOf(to)).toHaveLength(1)
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
      "warning email.bounced: E-mail bounced: bus@example.com (order shipped)",
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
