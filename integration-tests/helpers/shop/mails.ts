import type { Shop } from "./open-shop"

export type Mail = {
  to: string
  template: string
  channel?: string
  trigger_type?: string
  resource_type?: string
  resource_id?: string
  data?: Record<string, unknown>
}

export type Sent = { id: string; external_id: string | null }

/** Sends by Medusa's Notification module; answers what went out, nothing where the mailbox refused. */
export const sendMails = async (
  { admin }: Shop,
  mails: Mail[]
): Promise<Sent[]> => {
  const { sent = [] } = await admin.post<{ sent?: Sent[] }>(
    "/admin/mails",
    mails.map((mail) => ({ channel: "email", ...mail }))
  )
  return sent
}
