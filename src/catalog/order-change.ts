import { actorOf } from "../recording/wording/medusa-ids"
import { asDate } from "../recording/wording/as-date"
import { withDetail, word, words } from "../recording/wording/words"
import type {
  BusEvent,
  ChangePayload,
  EditPayload,
  Edits,
  EntryDraft,
  TransferPayload,
} from "../types"
import { defineEntry, defineSource } from "./define-entry"
import { editSamples, editWords, netEdits } from "./edits"
import { idIn } from "./facts/event-ids"
import {
  isOfDraft,
  orderChangeFacts,
  wasNeverDraft,
} from "./facts/order-change"
import type { OrderChangeFact } from "./facts/order-change-fact"
import {
  changeKey,
  momentOf,
  retraceChange,
  type ChangeMoment,
} from "./retrace-change"

const ofChange = (edits: Edits): EditPayload => ({
  order_change_id: "ordch_01",
  ...edits,
})

const editSample = ofChange(editSamples[0])

const transferSample = {
  order_change_id: "ordch_01",
  email: "other@example.com",
} satisfies TransferPayload

type Moment = {
  name: string
  at: ChangeMoment
  by?: "created_by" | "requested_by" | "confirmed_by" | "declined_by"
  /** Business events of Medusa beside the module's own. */
  events: Record<
    string,
    (data: BusEvent["data"]) => ReturnType<ReturnType<typeof idIn>>
  >
}

const requested: Omit<Moment, "events"> = {
  name: "requested",
  at: "requested_at",
  by: "requested_by",
}
const confirmed: Omit<Moment, "events"> = {
  name: "confirmed",
  at: "confirmed_at",
  by: "confirmed_by",
}
const declined: Omit<Moment, "events"> = {
  name: "declined",
  at: "declined_at",
  by: "declined_by",
}
const deleted: Omit<Moment, "events"> = { name: "cancelled", at: "deleted_at" }

const UPDATED = { "order.order-change.updated": idIn("id") }
const DELETED = { "order.order-change.deleted": idIn("id") }

export const orderChangeEntries = {
  "order.edit_requested": defineEntry<EditPayload>({
    level: "info",
    description: "The customer is asked to agree to an edit.",
    message: (payload) =>
      withDetail("Order edit requested", editWords(payload)),
    samples: [editSample],
    sources: [
      editSource({
        ...requested,
        events: { "order-edit.requested": editsOf, ...UPDATED },
      }),
    ],
  }),

  "order.edit_confirmed": defineEntry<EditPayload>({
    level: "info",
    description: "The order was edited: what it came to in the end.",
    steps: ["edit_answered"],
    message: (payload) => withDetail("Order edited", editWords(payload)),
    samples: editSamples.map(ofChange),
    mends: ["confirm-order-edit-request"],
    sources: [
      editSource({
        ...confirmed,
        events: { "order-edit.confirmed": editsOf, ...UPDATED },
      }),
    ],
  }),

  "order.edit_cancelled": defineEntry<EditPayload>({
    level: "info",
    description: "An edit that was requested was given up.",
    steps: ["edit_answered"],
    message: () => "Order edit cancelled",
    samples: [editSample],
    sources: [
      editSource({
        ...deleted,
        events: { "order-edit.canceled": editsOf, ...DELETED },
      }),
    ],
  }),

  "order.transfer_requested": defineEntry<TransferPayload>({
    level: "info",
    description: "Somebody asked for the order to move to another customer.",
    message: ({ email }) => words("Transfer", word("to", email), "requested"),
    samples: [transferSample],
    isAskedByCustomers: true,
    sources: [
      transferSource({
        ...requested,
        events: {
          "order.transfer_requested": idIn("order_change_id"),
          ...UPDATED,
        },
      }),
    ],
  }),

  "order.transfer_accepted": defineEntry<TransferPayload>({
    level: "info",
    description:
      "The order moved to another customer, who agreed, or by staff themselves.",
    message: ({ email, by_staff }) =>
      by_staff === true
        ? words("Order transferred", word("to", email))
        : words("Transfer", word("to", email), "accepted"),
    samples: [transferSample, { ...transferSample, by_staff: true }],
    mends: ["accept-order-transfer-workflow"],
    isAskedByCustomers: true,
    sources: [transferSource({ ...confirmed, events: UPDATED })],
  }),

  "order.transfer_declined": defineEntry<TransferPayload>({
    level: "info",
    description: "The transfer was declined.",
    message: ({ email }) => words("Transfer", word("to", email), "declined"),
    samples: [transferSample],
    isAskedByCustomers: true,
    sources: [transferSource({ ...declined, events: UPDATED })],
  }),

  "order.transfer_cancelled": defineEntry<TransferPayload>({
    level: "info",
    description: "The transfer was called off before it was decided.",
    message: ({ email }) => words("Transfer", word("to", email), "cancelled"),
    samples: [transferSample],
    isAskedByCustomers: true,
    sources: [transferSource({ ...deleted, events: DELETED })],
  }),
}

/** An order's edits, all of them: those already recorded are read again, and their keys keep that from adding entries. */
function editsOf({ order_id }: BusEvent["data"]) {
  return typeof order_id === "string" && order_id
    ? { order_id, change_type: "edit" }
    : null
}

function editSource(moment: Moment) {
  return defineSource<OrderChangeFact, EditPayload>({
    facts: orderChangeFacts,
    events: moment.events,
    retrace: retraceChange(
      (change) => change.change_type === "edit" && wasNeverDraft(change),
      moment
    ),
    read: (change, { event }) =>
      change.change_type === "edit"
        ? draft(
            change,
            { moment, announcedAt: event.createdAt },
            editsAt(moment, change)
          )
        : null,
  })
}

/** What the total came to is known once the edit is confirmed: found again, a request must not know more. */
function editsAt(moment: Moment, change: OrderChangeFact): Edits {
  const { difference, ...edits } = netEdits(change)

  return moment.at === "confirmed_at" && difference
    ? { ...edits, difference }
    : edits
}

function transferSource(moment: Moment) {
  return defineSource<OrderChangeFact, TransferPayload>({
    facts: orderChangeFacts,
    events: moment.events,
    retrace: retraceChange(
      (change) => change.change_type === "transfer",
      moment
    ),
    read: (change, { event }) =>
      change.change_type === "transfer"
        ? draft(
            change,
            { moment, announcedAt: event.createdAt },
            {
              email: change.customers?.[0]?.email ?? null,
              ...(change.requested_at ? {} : { by_staff: true }),
            }
          )
        : null,
  })
}

function draft<Payload extends ChangePayload>(
  change: OrderChangeFact,
  { moment, announcedAt }: { moment: Moment; announcedAt: Date },
  payload: Payload
): EntryDraft<Payload> | null {
  const { name, at, by } = moment
  const occurred_at = asDate(momentOf(change, at))

  return occurred_at &&
    !isOfDraft(change, { happenedAt: occurred_at, announcedAt })
    ? {
        order_id: change.order_id,
        occurred_at,
        actor: actorOf(by ? change[by] : null),
        dedupe_key: changeKey(change, name),
        payload: { order_change_id: change.id, ...payload },
      }
    : null
}
