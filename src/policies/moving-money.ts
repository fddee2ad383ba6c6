import {
  definePolicies,
  Policy,
  PolicyOperation,
} from "@medusajs/framework/utils"

/**
 * What Medusa's own routes ask of who captures or refunds (2.21, `medusa/dist/api/admin/payments/middlewares.js`),
 * and registers nowhere: it could be given to nobody, and so an action that asks the same could be pressed by nobody.
 * Under the names that Medusa gives its rights: the day it registers them itself, they are the same.
 */
const MEDUSAS = [
  {
    name: "CreateCapture",
    resource: "capture",
    operation: PolicyOperation.create,
    description: "Create Capture",
  },
  {
    name: "CreateRefund",
    resource: "refund",
    operation: PolicyOperation.create,
    description: "Create Refund",
  },
]

/** Without what the shop has registered already, whose files are read before a plugin's: Medusa fails to start over two names of one right. */
export const movingMoneyPolicies = definePolicies(
  MEDUSAS.filter(
    ({ resource, operation }) =>
      !Object.values(Policy).some(
        (known) => known.resource === resource && known.operation === operation
      )
  )
)
