import { resend } from "../resend"
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
