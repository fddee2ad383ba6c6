import { readField } from "../../recording/storing/foreign-fields"
import type { FailureMapper } from "./failure-mapper"

type SubmissionInput = {
  provider_id?: unknown
  location_id?: unknown
  shipping_option_id?: unknown
  items?: unknown
  order?: unknown
}

type SubmittedItem = {
  title: string
  sku: string
  quantity: number
  line_item_id?: string
}

/** An order has fewer lines. */
const ITEMS_MAX = 500

/** A provider refused a fulfillment. Each attempt is recorded: the order's timeline shows them all. */
export const submissionFailure: FailureMapper = {
  recordsEachAttempt: true,
  async read({ failure, found }, world) {
    const input = submissionIn(failure.call?.args)
    const { order_id } = found
    const payload = submissionPayload(input, world.providerName)
    const attempt = order_id
      ? await world.submissionAttempt(order_id, {
          payload,
          at: failure.occurred_at,
        })
      : failure.attempt

    return {
      // Without an order nobody's timeline could show it: it is a problem of the shop's own.
      type: order_id ? "order.submission_failed" : "system.action_failed",
      order_id,
      payload: {
        ...payload,
        ...totalOf(input.order),
        ...askedOf(input, failure.inputs),
        attempt,
      },
    }
  },
}

export function submissionIn(args: unknown[] | undefined): SubmissionInput {
  const [input] = args ?? []

  return typeof input === "object" && input !== null ? input : {}
}

/**
 * What a second attempt asks for again. Lines as the order counts them: a bundle is sent to the
 * provider as its parts.
 */
function askedOf(
  { location_id, shipping_option_id }: SubmissionInput,
  inputs: unknown[]
) {
  // The nearest input is the provider's, whose items name no line; that of the order is around it.
  const ofOrder = inputs.find((input) => linesIn(input).length)
  const order_items = linesIn(ofOrder)

  return {
    ...(typeof location_id === "string" ? { location_id } : {}),
    ...(typeof shipping_option_id === "string" ? { shipping_option_id } : {}),
    ...(order_items.length ? { order_items } : {}),
    ...(readField(ofOrder, "no_notification") === true
      ? { no_notification: true }
      : {}),
  }
}

function linesIn(input: unknown): { id: string; quantity: number }[] {
  const items = readField(input, "items")

  return firstOf(items).flatMap(lineOf)
}

/** Of more than are compared piece by piece (`storing/stake.ts`) one is kept, so that they count as too many. */
function firstOf(items: unknown): unknown[] {
  return Array.isArray(items) ? items.slice(0, ITEMS_MAX + 1) : []
}

/** `{ id: "ordli_01", quantity: 2 }`, as Medusa's route for an order's fulfillments is asked. */
function lineOf(item: unknown): { id: string; quantity: number }[] {
  const id = readField(item, "id")
  const quantity = Number(readField(item, "quantity"))

  return typeof id === "string" && id.startsWith("ordli_") && quantity > 0
    ? [{ id, quantity }]
    : []
}

/** The provider by name, and what it was to make. */
export function submissionPayload(
  { provider_id, items }: SubmissionInput,
  providerName: (id: string) => string | null
) {
  return {
    ...(typeof provider_id === "string"
      ? { provider_id, provider: providerName(provider_id) }
      : {}),
    items: firstOf(items).flatMap(itemOf),
  }
}

function itemOf(item: unknown): SubmittedItem[] {
  const { title, sku, quantity, line_item_id } = item as Record<string, unknown> // Medusa's fulfillment items

  return [
    {
      title: typeof title === "string" ? title : "",
      sku: typeof sku === "string" ? sku : "",
      quantity: Number(quantity),
      ...(typeof line_item_id === "string" ? { line_item_id } : {}),
    },
  ]
}

/** What is at stake, for the sums of groups. The order's total may be a number or Medusa's BigNumber. */
function totalOf(order: unknown): { amount?: number; currency_code?: string } {
  const { total, currency_code } = (order ?? {}) as Record<string, unknown> // read by name only
  const amount = Number(total ?? NaN)

  return Number.isFinite(amount) && typeof currency_code === "string"
    ? { amount, currency_code }
    : {}
}
