import { catalog } from "../../catalog"
import type { ActivityEntry } from "../../types"
import { evidencePage } from "../evidence-page"
import { toEvidence } from "../to-evidence"

const SECRET = "customer-is-lying"

/** Whatever a person may have typed: into Medusa's forms, into the log, or by hand over its API. */
const typedByStaff = {
  note: SECRET,
  first_note: SECRET,
  reason: SECRET,
  reference: SECRET,
  internal_note: SECRET,
  no_notification: SECRET,
  description: SECRET,
  comment: SECRET,
  message: SECRET,
  text: SECRET,
  removed_by: SECRET,
  resolution_note: SECRET,
  metadata: { note: SECRET },
}

const evidenceWith = (entries: ActivityEntry[]) =>
  toEvidence({
    order: {
      id: "order_01",
      display_id: 1,
      created_at: "2026-02-16T10:00:00.000Z",
      email: null,
      currency_code: "gbp",
    },
    entries,
    keptDays: null,
    now: new Date(0),
    providerName: () => null,
  })

const entryOf = (event_type: string, payload: ActivityEntry["payload"]) =>
  ({
    event_type,
    payload,
    occurred_at: new Date("2026-02-16T10:00:00.000Z"),
    message: SECRET,
    resolution_note: SECRET,
    actor_label: null,
    actor_type: null,
  }) as ActivityEntry // all that is read here

describe("the words of staff in evidence", () => {
  it.each(Object.entries(catalog))(
    "never stand in a line of %s",
    (type, { samples }) => {
      const entries = [{}, ...samples].map((sample) =>
        entryOf(type, { ...sample, ...typedByStaff })
      )

      const evidence = evidenceWith(entries)

      expect(JSON.stringify(evidence)).not.toContain(SECRET)
      expect(evidencePage(evidence)).not.toContain(SECRET)
    }
  )

  it("leave a refund its amount", () => {
    const { events } = evidenceWith([
      entryOf("order.refunded", {
        amount: 5,
        currency_code: "gbp",
        reason: "Goodwill",
        note: SECRET,
      }),
    ])

    expect(events.map(({ message }) => message)).toEqual(["Refunded £5.00"])
  })
})
