import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { describeIssue } from "../../recording/wording/describe-issue"

/**
 * Middlewares of our own, because Medusa's `validateAndTransformQuery` takes `fields`, `offset`
 * and `order` on every route and answers 500 to keys with two dots (2.21,
 * `framework/dist/http/utils/validate-query.js`). A feed by cursor wants none of them.
 */
export function validateQuery(schema: z.ZodType) {
  return (
    req: AuthenticatedMedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction
  ): void => {
    // Medusa types it as what its own validator leaves there.
    req.validatedQuery = parse(schema, req.query) as Record<string, unknown>
    next()
  }
}

export function validateBody(schema: z.ZodType) {
  return (
    req: AuthenticatedMedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction
  ): void => {
    req.validatedBody = parse(schema, req.body ?? {})
    next()
  }
}

/** @throws MedusaError `invalid_data`, answered as 400, that names each thing that was wrong */
function parse(schema: z.ZodType, input: unknown): unknown {
  const parsed = schema.safeParse(input, { reportInput: true })

  if (parsed.success) {
    return parsed.data
  }

  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `Invalid request: ${parsed.error.issues.map(describeIssue).join("; ")}`
  )
}
