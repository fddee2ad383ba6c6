import type { FailureDraft, FailureMapper, ReadFailure } from "./failure-mapper"

/** Anything that nothing more is known of: recorded on its order where one is found, else of the shop. */
export const actionFailure: FailureMapper = {
  recordsEachAttempt: false,
  read: (read) => Promise.resolve(actionDraft(read)),
}

/** A call to a third party that is known by its own name, e.g. the label of a return. */
export function callFailure(action: string): FailureMapper {
  return {
    ...actionFailure,
    read: (read) => {
      const draft = actionDraft(read)

      return Promise.resolve({
        ...draft,
        payload: { ...draft.payload, action },
      })
    },
  }
}

function actionDraft({ found }: ReadFailure): FailureDraft {
  return {
    type: found.order_id ? "order.action_failed" : "system.action_failed",
    order_id: found.order_id,
    payload: {
      // A checkout that failed is over when its cart became an order.
      ...(found.cart_id && !found.order_id ? { cart_id: found.cart_id } : {}),
    },
  }
}
