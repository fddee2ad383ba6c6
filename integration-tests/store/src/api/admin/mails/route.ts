import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CreateNotificationDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** The mail desk: whatever the staff sends by hand. A refused mail is the desk's news, not a crash. */
export const POST = async (
  req: MedusaRequest<CreateNotificationDTO | CreateNotificationDTO[]>,
  res: MedusaResponse
): Promise<void> => {
  const mails = [req.body].flat()
  try {
    const sent = await req.scope
      .resolve(Modules.NOTIFICATION)
      .createNotifications(mails)
    res.json({ sent: sent.map(({ id, external_id }) => ({ id, external_id })) })
  } catch (error) {
    res.json({ refused: String(error) })
  }
}
