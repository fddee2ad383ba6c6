import { mailgun } from "../mailgun"
import { postmark } from "../postmark"
import { resend } from "../resend"
import { sendgrid } from "../sendgrid"

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
      mailgunKindOf({ severity: "permanent", ...more })

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
    mailgunKindOf({ severity: "temporary", ...more })

  expect(kindOf({ reason: "old" })).toBe("bounced")
  expect(kindOf({ "delivery-status": { code: 602, message: "Too old" } })).toBe(
    "bounced"
  )
  expect(kindOf({ reason: "generic", "delivery-status": { code: 421 } })).toBe(
    undefined
  )
})

function mailgunKindOf(more: object) {
  return mailgun.bouncesIn({
    "event-data": {
      id: "1",
      event: "failed",
      recipient: "a@example.com",
      timestamp: 1,
      ...more,
    },
  })?.[0]?.kind
}
