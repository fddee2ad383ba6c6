import { randomUUID } from "node:crypto"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import {
  AbstractPaymentProvider,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import type { Operation } from "./test-cards"
import { faultOf, StripeError } from "./test-cards"

type Data = Record<string, unknown> | undefined

const intentOf = (data: Data): string =>
  typeof data?.id === "string" ? data.id : ""

/** Stripe's event names, and what they mean to Medusa. */
const webhookActions: Record<string, PaymentActions> = {
  "payment_intent.amount_capturable_updated": PaymentActions.AUTHORIZED,
  "payment_intent.succeeded": PaymentActions.SUCCESSFUL,
  "payment_intent.payment_failed": PaymentActions.FAILED,
  "payment_intent.canceled": PaymentActions.CANCELED,
}

/** How often the intent's authorization is put off: `data.awaits`. */
const awaitsOf = (data: Data): number => Number(data?.awaits ?? 0)

/**
 * Plays Stripe, at the provider id `pp_stripe_stripe`: payment intents that
 * are authorized at checkout and captured and refunded in parts, and the cards
 * of `test-cards.ts`. With `data.capture_method: "automatic"` checkout captures; with
 * `data.awaits: 2` the money is awaited at checkout and once more, as a bank transfer's is.
 */
export class StripeStandIn extends AbstractPaymentProvider {
  static override identifier = "stripe"

  /** The `_once` faults that have had their turn; lives as long as the shop. */
  private readonly spent = new Set<string>()

  /** Intents whose money was taken at checkout: as at Stripe, they are refunded and never cancelled. */
  private readonly captured = new Set<string>()

  /** How often each intent's authorization was put off. */
  private readonly awaited = new Map<string, number>()

  // The base class hides its constructor; the module loader has to call ours.
  // eslint-disable-next-line @typescript-eslint/no-useless-constructor
  constructor(cradle: Record<string, unknown>) {
    super(cradle)
  }

  private failWhereTheCardSaysSo(operation: Operation, data: Data): void {
    const fault = faultOf(data?.test_card, operation)
    const turn = `${operation} ${intentOf(data)}`
    if (!fault || (fault.isOnce && this.spent.has(turn))) {
      return
    }
    this.spent.add(turn)
    throw new StripeError(fault.card, intentOf(data))
  }

  async initiatePayment(
    input: InitiatePaymentInput
  ): Promise<InitiatePaymentOutput> {
    const id = `pi_${randomUUID().replaceAll("-", "").slice(0, 24)}`
    const data = { ...input.data, id, currency: input.currency_code }
    return { id, data, status: PaymentSessionStatus.PENDING }
  }

  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data: input.data }
  }

  /** Stripe lets no intent go whose money was taken; here that is the card's affair. */
  async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    if (input.data?.test_card === "money_stuck") {
      throw new StripeError("cancel_refused", intentOf(input.data))
    }
    return { data: input.data }
  }

  async authorizePayment(
    input: AuthorizePaymentInput
  ): Promise<AuthorizePaymentOutput> {
    const awaited = this.awaited.get(intentOf(input.data)) ?? 0
    if (awaited < awaitsOf(input.data)) {
      this.awaited.set(intentOf(input.data), awaited + 1)
      return {
        data: input.data,
        status: PaymentSessionStatus.PENDING_AUTHORIZATION,
      }
    }
    this.failWhereTheCardSaysSo("authorize", input.data)
    const isAutomatic = input.data?.capture_method === "automatic"
    if (isAutomatic) {
      this.captured.add(intentOf(input.data))
    }
    return {
      data: input.data,
      status: isAutomatic
        ? PaymentSessionStatus.CAPTURED
        : PaymentSessionStatus.AUTHORIZED,
    }
  }

  async capturePayment(
    input: CapturePaymentInput
  ): Promise<CapturePaymentOutput> {
    this.failWhereTheCardSaysSo("capture", input.data)
    return { data: input.data }
  }

  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    this.failWhereTheCardSaysSo("refund", input.data)
    return { data: input.data }
  }

  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    this.failWhereTheCardSaysSo("cancel", input.data)
    if (
      this.captured.has(intentOf(input.data)) ||
      input.data?.test_card === "money_stuck"
    ) {
      throw new StripeError("cancel_refused", intentOf(input.data))
    }
    return { data: input.data }
  }

  async retrievePayment(
    input: RetrievePaymentInput
  ): Promise<RetrievePaymentOutput> {
    return { data: input.data }
  }

  async getPaymentStatus(
    input: GetPaymentStatusInput
  ): Promise<GetPaymentStatusOutput> {
    return { data: input.data, status: PaymentSessionStatus.AUTHORIZED }
  }

  /** `{ type, data: { object: { amount, metadata: { session_id } } } }` */
  async getWebhookActionAndData({
    data,
  }: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    const action = webhookActions[String(data.type)]
    // The shape that this stand-in documents, and sends itself in the tests.
    const event = data.data as
      | { object?: { amount?: number; metadata?: { session_id?: string } } }
      | undefined
    const sessionId = event?.object?.metadata?.session_id
    if (!action || !sessionId) {
      return { action: PaymentActions.NOT_SUPPORTED }
    }
    return {
      action,
      data: { session_id: sessionId, amount: event?.object?.amount ?? 0 },
    }
  }
}
