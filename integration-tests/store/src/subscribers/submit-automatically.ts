import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { withActivityContext } from "medusa-plugin-activity-log/context"
import { makePlatesWorkflow } from "../workflows/make-plates"
import { submitOrderWorkflow } from "../workflows/submit-order"

/**
 * Orders that nobody has to submit by hand, as most shops do it; here those
 * whose metadata asks for it.
 */
export default async function submitAutomatically({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["id", "metadata"],
    filters: { id: data.id },
  })
  const metadata = orders[0]?.metadata ?? {}

  if (metadata.submit === "automatically") {
    await submitOrderWorkflow(container).run({ input: { order_id: data.id } })
  }

  // The workflow's input does not say for which order the plates are: we do.
  if (typeof metadata.plates_fault === "string") {
    await withActivityContext({ order_id: data.id }, () =>
      makePlatesWorkflow(container).run({
        input: { fault: String(metadata.plates_fault) },
      })
    )
  }
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "inkwell:submit-automatically" },
}
