import { MedusaError, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { isWithheld } from "../recording/storing/is-withheld"
import type { ActivityEntry } from "../types"
import { declareAction, type ActionWorld } from "./action"
import { keptTextIn, textIn } from "./read-payload"

type Row = {
  id: string
  to: string
  from?: string | null
  channel: string
  template: string | null
  data: Record<string, unknown> | null
  trigger_type: string | null
  resource_type: string | null
  resource_id: string | null
  receiver_id: string | null
}

type Plan = { row: Row; template: string; times: number }

const FIELDS = [
  "id",
  "to",
  "from",
  "channel",
  "template",
  "data",
  "trigger_type",
  "resource_type",
  "resource_id",
  "receiver_id",
] satisfies (keyof Row)[]

/** Of whichever channel: an e-mail address, a telephone number. In one line, or it could bring headers of its own. */
const ADDRESS = z
  .string()
  .trim()
  .min(3)
  .max(254)
  .regex(/^\P{C}+$/u, "must be one line of plain text")
  .refine((to) => !isWithheld(to), "must be an address, not a masked one")

/** The same message as a new notification: to the same address, or to one that the person gives. */
export const sendAgain = declareAction<Plan>({
  id: "send_again",
  types: ["order.email.failed", "email.failed", "email.bounced"],
  // A wrong address is wrong for one alone.
  notForGroupsOf: ["email.bounced"],
  isOf: ({ payload }) => textIn(payload, "notification_id") !== null,
  policies: [{ resource: "order", operation: "update" }],
  target: ({ payload }) => `send:${textIn(payload, "notification_id") ?? ""}`,
  mayHave: "The message may have been sent",
  // What reached the same address closes the failure. An address that was wrong is nobody's to succeed.
  closes: ({ event_type }, { to }, { row }) =>
    event_type !== "order.email.failed" ||
    (typeof to === "string" && to !== row.to),
  input: {
    schema: z.object({ to: ADDRESS.optional() }),
    offer: async (entry, world) => {
      const to =
        (await orderEmail(entry, world)) ?? (await rowAddress(entry, world))

      return { to: to ?? "" }
    },
  },

  async check({ payload }, { rows }) {
    const id = textIn(payload, "notification_id") ?? ""
    const [found] = await rows({
      entity: "notification",
      fields: FIELDS,
      filters: { id },
    })

    if (!found) {
      return { impossible: "notification_gone" }
    }

    const row = found as Row // the fields asked for

    // Content and attachments go to the provider and are not kept: without them it is another message.
    if (!row.template || Array.isArray(payload.unkept)) {
      return { impossible: "content_unkept" }
    }

    const again = await rows({
      entity: "notification",
      fields: ["id", "status"],
      filters: { original_notification_id: id },
    })

    return again.some(({ status }) => status === "success")
      ? { impossible: "sent_already" }
      : { plan: { row, template: row.template, times: again.length } }
  },

  async run({ plan: { row, template, times }, input }, { container }) {
    const to = typeof input.to === "string" && input.to ? input.to : row.to

    if (isWithheld(to)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The address is not kept, only "${to}": give one to send to`
      )
    }

    const { id, from, data, ...kept } = row
    const sent = await container
      .resolve(Modules.NOTIFICATION)
      .createNotifications({
        ...withoutNulls(kept),
        channel: row.channel,
        template,
        to,
        ...(from ? { from } : {}),
        ...(data ? { data } : {}),
        original_notification_id: id,
        // Medusa sends a second one under the failed row's key, and then throws.
        idempotency_key: `activity-log:${id}:${times + 1}`,
      })

    return { state: "succeeded", notification_id: sent.id, to }
  },
})

/** As it is now: a person may have corrected it since. */
async function orderEmail(
  { order_id, payload }: ActivityEntry,
  { rows }: ActionWorld
): Promise<string | null> {
  const isEmail = (textIn(payload, "channel") ?? "email") === "email"
  const [order] =
    order_id && isEmail
      ? await rows({
          entity: "order",
          fields: ["email"],
          filters: { id: order_id },
        })
      : []

  return order ? keptTextIn(order, "email") : null
}

/** As Medusa has it: the entry's may be masked, or erased. */
async function rowAddress(
  { payload }: ActivityEntry,
  { rows }: ActionWorld
): Promise<string | null> {
  const [row] = await rows({
    entity: "notification",
    fields: FIELDS,
    filters: { id: textIn(payload, "notification_id") ?? "" },
  })

  return row ? keptTextIn(row, "to") : null
}

function withoutNulls<Fields extends object>(
  fields: Fields
): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null)
  ) as { [Key in keyof Fields]?: NonNullable<Fields[Key]> } // the same, but for nulls
}
