import { randomInt } from "node:crypto"
import type {
  CreateFulfillmentResult,
  FulfillmentItemDTO,
  FulfillmentOption,
  FulfillmentOrderDTO,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils"
import { faultOf, faults } from "./faults"

const submissionId = (): string => `PFY-${randomInt(10_000, 99_999)}`

/**
 * Plays a print-on-demand service, at the provider id `printify_printify`:
 * takes submissions and answers with its own id, or refuses them with the
 * words of `faults.ts`.
 */
export class PrintifyStandIn extends AbstractFulfillmentProviderService {
  static override identifier = "printify"

  /** Refused submissions by order; lives as long as the shop's process. */
  private readonly refusals = new Map<string, number>()

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [
      { id: "printify-standard" },
      { id: "printify-express" },
      { id: "printify-return", is_return: true },
    ]
  }

  override async validateFulfillmentData(
    _optionData: Record<string, unknown>,
    data: Record<string, unknown>
  ): Promise<Record<string, unknown>> {
    return data
  }

  override async validateOption(): Promise<boolean> {
    return true
  }

  override async canCalculate(): Promise<boolean> {
    return false
  }

  override async createFulfillment(
    _data: Record<string, unknown>,
    items: Partial<Omit<FulfillmentItemDTO, "fulfillment">>[],
    order: Partial<FulfillmentOrderDTO> | undefined
  ): Promise<CreateFulfillmentResult> {
    this.refuseWhereTheOrderSaysSo(items, order ?? {})
    return { data: { external_id: submissionId() }, labels: [] }
  }

  private refuseWhereTheOrderSaysSo(
    items: Partial<FulfillmentItemDTO>[],
    order: Partial<FulfillmentOrderDTO>
  ): void {
    const fault = faultOf(order.metadata?.printify)
    const orderId = order.id ?? ""
    const refused = this.refusals.get(orderId) ?? 0
    if (!fault || refused >= fault.times) {
      return
    }
    this.refusals.set(orderId, refused + 1)
    throw faults[fault.name]({ order, items })
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {}
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: { external_id: submissionId() }, labels: [] }
  }
}
