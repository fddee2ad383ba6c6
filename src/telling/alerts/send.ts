import type {
  INotificationModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { ParsedOptions } from "../../modules/activity-log/options/options-schema"
import {
  withoutSlash,
  type AlertOptions,
} from "../../modules/activity-log/options/telling-schema"
import { definedTexts } from "../../defining/texts"
import { ALERT_TRIGGER } from "../../recording/wording/alert-marks"
import { frames } from "../frames"
import { texts } from "../texts"
import type { OutgoingMessage } from "./alert-state"
import { compose } from "./compose"
import type { Language } from "./language"

/** What the admin's bell calls its own (Medusa 2.21, `core-flows/dist/notification`). */
const BELL = { channel: "feed", template: "admin-ui" }

/** For a provider that looks templates up by name: the plugin brings none of its own. */
const DEFAULT_TEMPLATE = "activity-log-alert"

/**
 * Hands a message to the shop's provider of the channel. Its id is the notification's idempotency
 * key: sent by a process that was killed before it could write that down, it is not sent again.
 *
 * @throws what Medusa or the provider throws
 */
export async function send(
  message: OutgoingMessage,
  { channel, to, template }: AlertOptions,
  container: MedusaContainer
): Promise<void> {
  const notifications = container.resolve<INotificationModuleService>(
    Modules.NOTIFICATION
  )
  const { data, content } = compose(message, languageOf(container))

  await notifications.createNotifications([
    {
      to,
      channel,
      template:
        template ??
        (channel === BELL.channel ? BELL.template : DEFAULT_TEMPLATE),
      data: { ...data },
      // A template of the shop's own has words of its own.
      ...(template || channel === BELL.channel ? {} : { content }),
      trigger_type: ALERT_TRIGGER,
      resource_type: "activity_log",
      // A refused one keeps its key: each attempt is a notification of its own.
      idempotency_key: `${message.id}:${message.tries}`,
    },
  ])
}

function languageOf(container: MedusaContainer): Language {
  const { locale, adminUrl } = container.resolve<{ options: ParsedOptions }>(
    "activity_log"
  ).options

  return {
    locale,
    frame: frames[locale] ?? frames.en,
    texts: { ...definedTexts(locale), ...texts[locale] },
    adminUrl: adminUrl ?? adminUrlOf(container),
  }
}

/** Medusa knows where its admin is only where a shop has said so: a path alone leads nowhere from an e-mail. */
function adminUrlOf(container: MedusaContainer): string | null {
  const { admin } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const { backendUrl = "", path } = admin

  return /^https?:\/\//.test(backendUrl)
    ? `${withoutSlash(backendUrl)}${path}`
    : null
}
