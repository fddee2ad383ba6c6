import { ApiError } from "../../integration-tests/helpers/api-client"
import type { Checkout } from "../../integration-tests/helpers/shop/carts"
import type { Shop } from "../../integration-tests/helpers/shop/open-shop"

/** One order's life on the shop day. */
export type Story = {
  /** Stands in the order's metadata, so that a second start finds it. */
  key: string
  title: string
  /** What to look at on that order. */
  look: string
  act(shop: Shop, checkout: Checkout): Promise<void>
  /** What it needs to have happened earlier that day: done before the first story. */
  before?(shop: Shop, checkout: Checkout): Promise<void>
  /** The basket it begins with; the key is added to its metadata. */
  checkout: Checkout
}

/** A third party that must refuse: if it does not, the story has told a lie. */
export const refused = async (
  what: string,
  attempt: Promise<unknown>
): Promise<void> => {
  const wasRefused = await attempt.then(
    () => false,
    (error: unknown) => {
      if (error instanceof ApiError) {
        return true
      }
      throw error
    }
  )
  if (!wasRefused) {
    throw new Error(`${what} should have been refused and was not`)
  }
}
