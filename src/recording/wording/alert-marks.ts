/**
 * What our own messages carry in Medusa's table of notifications. They are about the shop, never an
 * order's e-mails, and one that fails is no problem of the log's.
 */
export const ALERT_TRIGGER = "activity_log.alert"

export function isAlert({
  trigger_type,
}: {
  trigger_type: string | null
}): boolean {
  return trigger_type === ALERT_TRIGGER
}
