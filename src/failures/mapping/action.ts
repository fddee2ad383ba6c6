import type { FailureMapper } from "./failure-mapper"

/** Anything that nothing more is known of: told on its order where one is found, else of the shop. */
export const actionFailure: FailureMapper = {
  tellsEachAttempt: false,
  read: ({ found }) =>
    Promise.resolve({
      type: found.order_id ? "order.action_failed" : "system.action_failed",
      order_id: found.order_id,
      payload: {
        // A checkout that failed is over when its cart became an order.
        ...(found.cart_id && !found.order_id ? { cart_id: found.cart_id } : {}),
      },
    }),
}

/** A call to a third party that is known by its own name, e.g. the label of a return. */
export function callFailure(action: string): FailureMapper {
  return {
    ...actionFailure,
    async read(read, world) {
      const draft = await actionFailure.read(read, world)

      return draft && { ...draft, payload: { ...draft.payload, action } }
    },
  }
}
