import type { Failure } from "../failure"
import { readField } from "./read-field"

/** Medusa's answer to a payment provider's webhook (2.21, `core-flows/dist/payment/workflows/process-payment.js`). */
const PROCESS_PAYMENT = "process-payment-workflow"

/**
 * Whether a webhook was about a payment session that this shop does not have: somebody else's, who
 * shares the account at the provider. Medusa searches for it all the same, in vain or at some other cart.
 */
export async function isOfForeignSession(
  { step, inputs }: Pick<Failure, "step" | "inputs">,
  { isMissing }: { isMissing: (entity: string, id: string) => Promise<boolean> }
): Promise<boolean> {
  if (step?.root_workflow !== PROCESS_PAYMENT) {
    return false
  }

  const session = inputs.map(sessionIn).find(Boolean)

  return session ? await isMissing("payment_session", session) : false
}

function sessionIn(input: unknown): string | null {
  const session = readField(readField(input, "data"), "session_id")

  return typeof session === "string" ? session : null
}
