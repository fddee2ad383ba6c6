import type {
  INotificationModuleService,
  Logger,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { MENTION_TRIGGER } from "../../recording/wording/alert-marks"
import type { ActivityEntry } from "../../types"
import { mentionTitle } from "./mention-title"

/**
 * Rings the bell of each user whom a note mentions, and of nobody else: Medusa's bell shows what is
 * sent to the user's id (2.21). Whoever wrote it knows already. Once a note and user, however often it is called.
 *
 * Never throws: a note is a note whether or not a bell could be rung. What went wrong is one line in the log of the shop.
 */
export async function ringMentioned(
  noteId: string,
  users: readonly string[],
  container: MedusaContainer
): Promise<void> {
  if (!users.length) {
    return
  }

  try {
    const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
    const note = await log.retrieve(noteId)
    const others = users.filter((id) => id !== note.actor_id)

    if (!others.length) {
      return
    }

    const title = await titleOf(note, container)

    await container
      .resolve<INotificationModuleService>(Modules.NOTIFICATION)
      .createNotifications(
        others.map((id) => ({
          to: id,
          receiver_id: id,
          channel: "feed",
          // What the admin's bell calls its own (Medusa 2.21, `core-flows/dist/notification`).
          template: "admin-ui",
          data: { title, order_id: note.order_id },
          trigger_type: MENTION_TRIGGER,
          resource_type: "activity_log",
          resource_id: note.id,
          idempotency_key: `activity-log:mention:${note.id}:${id}`,
        }))
      )
  } catch (error) {
    warn(noteId, error, container)
  }
}

async function titleOf(
  { order_id, actor_label }: ActivityEntry,
  container: MedusaContainer
): Promise<string> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["display_id"],
      filters: { id: order_id ?? "" },
    })
  const [order] = data as { display_id?: number }[] // the field asked for

  return mentionTitle(log.options.locale, {
    name: actor_label ?? "—",
    number: String(order?.display_id ?? "—"),
  })
}

function warn(id: string, error: unknown, container: MedusaContainer): void {
  const words = error instanceof Error ? error.message : String(error)

  container
    .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
    .warn(
      `Activity log: whom note ${id} mentions could not be notified: ${words.replace(/\s+/g, " ")}`
    )
}
