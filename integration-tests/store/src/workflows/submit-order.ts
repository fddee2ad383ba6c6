import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

// Said here, since what Medusa knows of a graph's rows it generates with the store's build.
type Item = { id: string; quantity: unknown }

type Input = { order_id: string }

const submitOrderStep = createStep(
  { name: "submit-order", maxRetries: 2 },
  async ({ order_id }: Input, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data: orders } = await query.graph({
      entity: "order",
      fields: ["id", "items.*"],
      filters: { id: order_id },
    })
    const { result } = await createOrderFulfillmentWorkflow(container).run({
      input: {
        order_id,
        items: (orders[0]?.items ?? []).flatMap((item: Item | null) =>
          item ? [{ id: item.id, quantity: Number(item.quantity) }] : []
        ),
      },
    })

    return new StepResponse(result.id)
  }
)

/** Submits all of an order, and tries three times: printers are out of stock for minutes. */
export const submitOrderWorkflow = createWorkflow(
  "inkwell-submit-order",
  (input: Input) => new WorkflowResponse(submitOrderStep(input))
)
