/**
 * Reports as the providers document them, with recipient, time and the e-mail's own id to fill in:
 * SendGrid "Event Webhook Reference", Resend "Webhook event types", Postmark "Bounce webhook" and
 * "Spam complaint webhook", Mailgun "Tracking failures".
 */

export type Report = { to: string; externalId?: string; at?: Date }

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000)

export const sendgridBatch = ({
  to,
  externalId = "14c5d75ce93",
  at = new Date(),
}: Report) => {
  const common = {
    email: to,
    timestamp: seconds(at),
    "smtp-id": "<14c5d75ce93.dfd.64b469@ismtpd-555>",
    category: ["cat facts"],
    sg_message_id: `${externalId}.filter0001.16648.5515E0B88.0`,
  }
  return [
    { ...common, event: "processed", sg_event_id: "sg_event_processed" },
    {
      ...common,
      event: "deferred",
      sg_event_id: "sg_event_deferred",
      response: "400 try again later",
      attempt: "5",
    },
    {
      ...common,
      event: "bounce",
      sg_event_id: "6g4ZI7SA-xmRDv57GoPIPw==",
      reason: "500 unknown recipient",
      status: "5.0.0",
    },
    {
      ...common,
      event: "dropped",
      sg_event_id: "zmzJhfJgAfUSOW80yEbPyw==",
      reason: "Bounced Address",
      status: "5.0.0",
    },
    {
      ...common,
      event: "spamreport",
      sg_event_id: "37nvH5QBz858KGVYCM4uOA==",
    },
    {
      ...common,
      event: "click",
      sg_event_id: "sg_event_click",
      useragent: "Mozilla/4.0",
      ip: "255.255.255.255",
      url: "http://www.sendgrid.com/",
    },
  ]
}

export const resendBounce = ({
  to,
  externalId = "56761188-7520-42d8-8898-ff6fc54ce618",
  at = new Date(),
}: Report) => ({
  type: "email.bounced",
  created_at: at.toISOString(),
  data: {
    broadcast_id: "8b146471-e88e-4322-86af-016cd36fd216",
    created_at: at.toISOString(),
    email_id: externalId,
    from: "Acme <onboarding@resend.dev>",
    to: [to],
    subject: "Sending this example",
    template_id: "43f68331-0622-4e15-8202-246a0388854b",
    bounce: {
      diagnosticCode: [
        "smtp; 550 5.5.0 Requested action not taken: mailbox unavailable",
      ],
      message:
        "The recipient's email address is on the suppression list because it has a recent history of producing hard bounces.",
      subType: "Suppressed",
      type: "Permanent",
    },
    tags: { category: "confirm_email" },
  },
})

export const postmarkBounce = ({
  to,
  externalId = "883953f4-6105-42a2-a16a-77a8eac79483",
  at = new Date(),
}: Report) => ({
  RecordType: "Bounce",
  MessageStream: "outbound",
  ID: 4323372036854775807,
  Type: "HardBounce",
  TypeCode: 1,
  Name: "Hard bounce",
  Tag: "Test",
  MessageID: externalId,
  Metadata: { a_key: "a_value", b_key: "b_value" },
  ServerID: 23,
  Description:
    "The server was unable to deliver your message (ex: unknown user, mailbox not found).",
  Details: "Test bounce details",
  Email: to,
  From: "sender@example.com",
  BouncedAt: at.toISOString(),
  DumpAvailable: true,
  Inactive: true,
  CanActivate: true,
  Subject: "Test subject",
  Content: "<Full dump of bounce>",
})

export const postmarkComplaint = (report: Report) => ({
  ...postmarkBounce(report),
  RecordType: "SpamComplaint",
  ID: 42,
  Type: "SpamComplaint",
  TypeCode: 512,
  Name: "Spam complaint",
  Description: "The subscriber explicitly marked this message as spam.",
})

export const mailgunFailure = ({
  to,
  externalId = "20130503192659.13651.20287@samples.mailgun.org",
  at = new Date(),
}: Report) => ({
  id: "G9Bn5sl1TC6nu79C8C0bwg",
  event: "failed",
  severity: "permanent",
  reason: "bounce",
  timestamp: at.getTime() / 1000,
  "log-level": "error",
  recipient: to,
  "recipient-domain": "example.com",
  "delivery-status": {
    "attempt-no": 1,
    message: "",
    code: 605,
    description: "Not delivering to previously bounced address",
    "session-seconds": 0,
  },
  message: {
    headers: {
      to,
      "message-id": externalId,
      from: "John Doe <sender@samples.mailgun.org>",
      subject: "Test Subject",
    },
    attachments: [],
    size: 867,
  },
  tags: ["my_tag_1", "my_tag_2"],
  "user-variables": { my_var_1: "Mailgun Variable #1" },
})
