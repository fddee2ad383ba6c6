import { pipeline } from "node:stream/promises"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { exportFeed } from "../../../../exporting/export-feed"
import { FORMATS } from "../../../../exporting/formats"
import { ACTIVITY_LOG_MODULE } from "../../../../modules/activity-log"
import type ActivityLogModuleService from "../../../../modules/activity-log/service"
import { toAdminActivities } from "../../../presentation/admin-activities"
import { download, recordExport } from "../../../presentation/download"
import { toFeedFilter } from "../feed-filter"
import type { ExportActivities } from "../validators"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const log = req.scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const { format, ...asked } = req.validatedQuery as ExportActivities // validateQuery(ExportActivities)
  const filter = await toFeedFilter(asked, req)
  let read = 0
  const file = await exportFeed({
    format,
    pages: log.reader.walk(filter),
    present: (entries) => {
      read += entries.length
      return toAdminActivities(entries, req.scope)
    },
  })

  await recordExport(req, {
    subject: "feed",
    format,
    filter: filterWords(req.originalUrl),
  })
  download(res, {
    contentType: FORMATS[format].contentType,
    name: `activity-${new Date().toISOString().slice(0, 10)}.${format}`,
  })

  await pipeline(file, res).catch((error: unknown) => {
    // The client has gone, or the database has: the answer has begun, and ends without its end.
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    logger.info(
      `activity log: an export ended early, after ${read} entries: ${String(error)}`
    )
  })
}

/** `/admin/activity/export?format=csv&q=a%20b` → `q=a b` */
function filterWords(url: string): string {
  const asked = [...new URLSearchParams(url.split("?")[1])]

  return asked
    .filter(([name]) => name !== "format")
    .map(([name, value]) => `${name}=${value}`)
    .join("&")
}
