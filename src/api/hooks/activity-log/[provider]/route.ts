import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ACTIVITY_LOG_MODULE } from "../../../../modules/activity-log"
import type ActivityLogModuleService from "../../../../modules/activity-log/service"
import { recorderOf } from "../../../../recorder"
import { receiveBounces } from "../../../../bounces/receive"
import { recordBounces } from "../../../../bounces/record-bounces"
import { readRawBody } from "../raw-body"

const MAX_BYTES = 1024 * 1024

/** Bounces, as the provider of e-mails reports them. Nothing but its signature is asked for. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const log = req.scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const { provider = "" } = req.params
  const rawBody = await readRawBody(req, MAX_BYTES)

  if (!rawBody) {
    res
      .status(413)
      .set("connection", "close")
      .json({
        type: "invalid_data",
        message: `The body is larger than ${MAX_BYTES} bytes`,
      })

    return
  }

  const bounces = receiveBounces(
    provider,
    { headers: req.headers, rawBody, now: new Date() },
    log.options.webhooks
  )

  await recordBounces(bounces, {
    provider,
    recorder: recorderOf(req.scope, "api"),
  })

  res.json({ received: bounces.length })
}
