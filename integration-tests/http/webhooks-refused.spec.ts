import { feedLines } from "../helpers/feed"
import { useStore } from "../helpers/use-store"
import {
  mailgunFailure,
  postmarkBounce,
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
import { secrets, useWebhooks } from "../helpers/webhooks/use-webhooks"

const HOUR_S = 3600

describe("reports that nobody should believe", () => {
  const { store, post, bouncesOf } = useWebhooks()

  it("refuses what is not signed, signed by others, changed or old: 401", async () => {
    const to = "forged@example.com"
    const batch = JSON.stringify(sendgridBatch({ to }))
    const resent = JSON.stringify(resendBounce({ to }))
    const event = mailgunFailure({ to })
    const old = String(Number(nowInSeconds()) - HOUR_S)
    const ancient = String(Number(nowInSeconds()) - 48 * HOUR_S)
    const future = String(Number(nowInSeconds()) + HOUR_S)
    const overheard = { token: "overheard", timestamp: nowInSeconds() }
    await post(
      "mailgun",
      signedByMailgun({ ...event, event: "opened" }, secrets.mailgun, overheard)
    )

    const refused = [
      await post("sendgrid", batch),
      await post(
        "sendgrid",
        batch,
        signAsSendgrid(batch, sendgridKeys().privateKey)
      ),
      await post(
        "sendgrid",
        `${batch} `,
        signAsSendgrid(batch, secrets.sendgridPrivateKey)
      ),
      await post(
        "sendgrid",
        batch,
        signAsSendgrid(batch, secrets.sendgridPrivateKey, ancient)
      ),
      await post(
        "sendgrid",
        batch,
        signAsSendgrid(batch, secrets.sendgridPrivateKey, future)
      ),
      await post("sendgrid", batch, {
        ...signAsSendgrid(batch, secrets.sendgridPrivateKey),
        "x-twilio-email-event-webhook-signature": "nonsense",
      }),
      await post("sendgrid", "{not json"),
      await post("resend", resent),
      await post("resend", resent, signAsResend(resent, "whsec_b3RoZXI=")),
      await post("resend", `${resent} `, signAsResend(resent, secrets.resend)),
      await post("resend", resent, signAsResend(resent, secrets.resend, old)),
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
        signedByMailgun(event, secrets.mailgun, { timestamp: ancient })
      ),
      // Mailgun signs no more than time and token: the same token with another body.
      await post("mailgun", signedByMailgun(event, secrets.mailgun, overheard)),
      await post("mailgun", "{not json"),
    ]

    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 401))
    expect(await bouncesOf(to, 0)).toEqual([])
  })

  it("answers 400 to what is signed and no report, 404 where there is no secret, 413 beyond 1 MB", async () => {
    const asPostmark = signAsPostmark(
      secrets.postmark.username,
      secrets.postmark.password
    )
    const huge = JSON.stringify({ padding: "x".repeat(1024 * 1024) })
    const signedHuge = JSON.stringify(
      Array.from({ length: 3000 }, () => ({ event: "open" }))
    )

    expect((await post("postmark", "{not json", asPostmark)).status).toBe(400)
    expect((await post("postmark", "[]", asPostmark)).status).toBe(400)
    expect((await post("postmark", "", asPostmark)).status).toBe(400)
    expect(
      (
        await post(
          "sendgrid",
          "{}",
          signAsSendgrid("{}", secrets.sendgridPrivateKey)
        )
      ).status
    ).toBe(400)
    expect((await post("mailchimp", "{}")).status).toBe(404)
    expect((await post("constructor", "{}")).status).toBe(404)
    expect((await post("postmark", huge, asPostmark)).status).toBe(413)
    expect(
      await post(
        "sendgrid",
        signedHuge,
        signAsSendgrid(signedHuge, secrets.sendgridPrivateKey)
      )
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
