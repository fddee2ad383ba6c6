import { z } from "@medusajs/framework/zod"
import { duration } from "./times-schema"

/** How much of the shop's past is read: `"90d"` in milliseconds, `"all"`, or nothing. */
export const backfill = z
  .unknown()
  .transform((value, context): number | "all" | false => {
    if (value === false || value === "all") {
      return value
    }

    const parsed = duration.safeParse(value)

    if (parsed.success) {
      return parsed.data
    }

    context.addIssue({
      code: "custom",
      input: value,
      message: 'a duration such as "90d", "all", or false',
    })

    return z.NEVER
  })
  .prefault("90d")
