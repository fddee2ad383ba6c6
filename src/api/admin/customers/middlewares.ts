import type { MiddlewareRoute } from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { validateQuery } from "../../validation/validate"
import { GetCustomerActivity } from "./validators"

/** A customer's story is read by who may read the log, the customer and their orders. */
export const customerActivityMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/customers/:id/activity",
    middlewares: [validateQuery(GetCustomerActivity)],
    policies: ["activity_log", "customer", "order"].map((resource) => ({
      resource,
      operation: PolicyOperation.read,
    })),
  },
]
