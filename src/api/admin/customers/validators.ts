import { z } from "@medusajs/framework/zod"

const LIMIT = 20
const LIMIT_MAX = 200

export const GetCustomerActivity = z.strictObject({
  limit: z.coerce.number().int().min(1).max(LIMIT_MAX).default(LIMIT),
  cursor: z.string().min(1).max(1000).optional(),
})
export type GetCustomerActivity = z.infer<typeof GetCustomerActivity>
