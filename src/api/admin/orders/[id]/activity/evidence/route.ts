import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  EVIDENCE_FIELDS,
  type EvidenceOrder,
} from "../../../../../../exporting/evidence-order"
import { evidencePage } from "../../../../../../exporting/evidence-page"
import { toEvidence } from "../../../../../../exporting/to-evidence"
import { ACTIVITY_LOG_MODULE } from "../../../../../../modules/activity-log"
import type ActivityLogModuleService from "../../../../../../modules/activity-log/service"
import { readWhenOpened } from "../../../../../../reconciling/past/read-when-opened"
import { recorderOf } from "../../../../../../recorder"
import { assertOrderExists } from "../../../../../presentation/assert-order-exists"
import { recordExport, showPage } from "../../../../../presentation/download"
import { prunedBeginning } from "../../../../../presentation/pruned-beginning"
import type { GetEvidence } from "../../../../activity/validators"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const log = req.scope.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { format } = req.validatedQuery as GetEvidence // validateQuery(GetEvidence)
  const { id = "" } = req.params

  await assertOrderExists(id, query)
  await readWhenOpened(id, req.scope)

  const { data } = await query.graph({
    entity: "order",
    fields: EVIDENCE_FIELDS,
    filters: { id },
  })
  // The fields asked for; the order exists, or the line above has thrown.
  const [order] = data as unknown as [EvidenceOrder]
  const evidence = toEvidence({
    order,
    entries: await log.listForOrder(id),
    keptDays: await prunedBeginning(log, id),
    now: new Date(),
    providerName: recorderOf(req.scope, "api").providerName,
  })

  await recordExport(req, { subject: "evidence", format }, id)

  if (format === "json") {
    res.json({ evidence })
    return
  }

  showPage(res, evidencePage(evidence))
}
