import { z } from "@medusajs/framework/zod"

/** `false`, or what the schema says. A union would answer "invalid input" to whatever is wrong within. */
export function orOff<Schema extends z.ZodType>(schema: Schema) {
  return z.unknown().transform((value, context): z.output<Schema> | false => {
    if (value === false) {
      return false
    }

    const parsed = schema.safeParse(value, { reportInput: true })

    if (parsed.success) {
      return parsed.data
    }

    parsed.error.issues.forEach((issue) =>
      context.addIssue({
        ...issue,
        message: issue.path.length ? issue.message : orFalse(issue.message),
      })
    )

    return z.NEVER
  })
}

/** What else is allowed in the place of the whole. */
function orFalse(message: string): string {
  return `false, or ${message.replace(/^Invalid input: expected /, "").replace(/, received .*$/, "")}`
}
