import { catalog } from "../../catalog"
import type { Recorder } from "../../recording/record"
import type { Bounce, LogEventOptions } from "../../types"
import { recordBounces } from "../record-bounces"

const SENT = new Date("2026-02-16T10:01:00.420Z")

const notification = {
  id: "noti_01",
  to: "ada@example.com",
  channel: "email",
  template: "order-confirmation",
  resource_type: "order",
  resource_id: "order_01",
  external_id: "msg_1",
  status: "success",
  created_at: new Date(SENT.getTime() - 5),
  updated_at: SENT,
}

const recordedAt = async (
  occurred_at: Date
): Promise<LogEventOptions["occurred_at"]> => {
  const logged: LogEventOptions[] = []
  const recorder: Recorder = {
    announcements: new Map(),
    catalog,
    ownEvents: {},
    providerName: () => "SendGrid",
    emails: {
      templates: { confirmation: [], shipping: [] },
      ignoreChannels: [],
    },
    source: "api",
    graph: () => Promise.resolve({ data: [notification] }),
    occurredAt: () => Promise.resolve(null),
    warnOnce: () => undefined,
    log: (_type, _message, options) => {
      logged.push(options)
      return Promise.resolve(null)
    },
  }
  const bounce: Bounce = {
    kind: "bounced",
    event_id: "1",
    to: "ada@example.com",
    occurred_at,
    cause: "550 no such user",
    external_ids: ["msg_1"],
  }

  await recordBounces([bounce], { provider: "sendgrid", recorder })

  return logged[0]?.occurred_at
}

it("lets no e-mail bounce before it was sent, whatever the provider's clock says", async () => {
  const sameSecond = new Date("2026-02-16T10:01:00.000Z")
  const clockBehind = new Date("2026-02-16T09:58:00.000Z")

  expect(await recordedAt(sameSecond)).toEqual(SENT)
  expect(await recordedAt(clockBehind)).toEqual(SENT)
})

it("keeps the provider's time of a bounce that came later", async () => {
  const later = new Date("2026-02-16T12:00:00.000Z")

  expect(await recordedAt(later)).toEqual(later)
})
