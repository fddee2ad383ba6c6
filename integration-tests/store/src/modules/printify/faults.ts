import type {
  FulfillmentItemDTO,
  FulfillmentOrderDTO,
} from "@medusajs/framework/types"

import { shapes } from "./shapes"

export type Submission = {
  order: Partial<FulfillmentOrderDTO>
  items: Partial<FulfillmentItemDTO>[]
}

/** An answer as a print-on-demand API gives it: status, code and words. */
export class PrintifyError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string
  ) {
    super(message)
    this.name = "PrintifyError"
  }
}

/** "M / Black" of the variant, as the provider says it: "M Black". */
const firstVariant = ({ items }: Submission): string =>
  (items[0]?.title ?? "the item").replaceAll(" / ", " ")

const addressOf = ({ order }: Submission): string =>
  [order.shipping_address?.address_1, order.shipping_address?.city]
    .filter(Boolean)
    .join(", ")

/**
 * What can go wrong at the printer. An order "has" one of these by its own
 * metadata (a cart's metadata becomes its order's):
 *
 *     { "metadata": { "printify": "out_of_stock_twice" } }
 *
 * A name may end in `_once` or `_twice`: so many submissions of that order
 * fail, and the next is taken. Without an ending all of them fail.
 */
export const faults = {
  out_of_stock: (submission) =>
    new PrintifyError(
      422,
      "insufficient_stock",
      `insufficient stock for ${firstVariant(submission)}`
    ),
  address_rejected: (submission) =>
    new PrintifyError(
      400,
      "address_invalid",
      `Address rejected: ${addressOf(submission)}`
    ),
  unavailable: () =>
    new PrintifyError(503, "service_unavailable", "Service unavailable"),
  rate_limited: () =>
    new PrintifyError(429, "rate_limited", "Too many requests"),
  ...shapes,
} satisfies Record<string, (submission: Submission) => unknown>

export type Fault = {
  name: keyof typeof faults
  /** How many submissions of the order fail. */
  times: number
}

const times: Record<string, number> = { _once: 1, _twice: 2 }

export const faultOf = (value: unknown): Fault | undefined => {
  const text = typeof value === "string" ? value : ""
  const ending = Object.keys(times).find((each) => text.endsWith(each)) ?? ""
  const name = text.slice(0, text.length - ending.length)
  if (!(name in faults)) {
    return undefined
  }
  return {
    // `in` has just shown that it is one of the names.
    name: name as Fault["name"],
    times: times[ending] ?? Number.POSITIVE_INFINITY,
  }
}
