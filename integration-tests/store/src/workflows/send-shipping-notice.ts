import {
  sendNotificationsStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

type Label = { tracking_number: string }

type Input = { fulfillment_id: string; trigger_type: string }

/** The confirmation goes through the module, this through a workflow: shops do either. */
export const sendShippingNotice = createWorkflow(
  "inkwell-send-shipping-notice",
  (input: Input) => {
    const { data: fulfillments } = useQueryGraphStep({
      entity: "fulfillment",
      fields: ["id", "order.id", "order.email", "labels.tracking_number"],
      filters: { id: input.fulfillment_id },
    })
    const mails = transform({ fulfillments, input }, (facts) =>
      facts.fulfillments.flatMap(({ order, labels }) =>
        order?.email
          ? [
              {
                to: order.email,
                channel: "email",
                template: "order-shipped",
                trigger_type: facts.input.trigger_type,
                resource_type: "order",
                resource_id: order.id,
                data: {
                  tracking: labels?.map(
                    (label: Label | null) => label?.tracking_number
                  ),
                },
              },
            ]
          : []
      )
    )
    return new WorkflowResponse(sendNotificationsStep(mails))
  }
)
