/**
 * What our own messages carry in Medusa's table of notifications. They are about the shop, or for
 * somebody who works in it, never an order's e-mails, and one that fails is no problem of the log's.
 */
export const ALERT_TRIGGER = "activity_log.alert"

/** The same for a message to a user whom a note mentions. */
export const MENTION_TRIGGER = "activity_log.mention"

const OWN_TRIGGERS: readonly (string | null)[] = [
  ALERT_TRIGGER,
  MENTION_TRIGGER,
]

export function isAlert({
  trigger_type,
}: {
  trigger_type: string | null
}): boolean {
  return OWN_TRIGGERS.includes(trigger_type)
}
