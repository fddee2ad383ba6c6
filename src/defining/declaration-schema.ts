import { z } from "@medusajs/framework/zod"
import { catalog } from "../catalog"
import { busEvent } from "../modules/activity-log/options/options-schema"
import { LEVELS } from "../recording/storing/vocabulary"
import type { TextByLanguage } from "../types"
import { ICON_NAMES } from "./icons"

/** `order` of `order.shipped`. A later version may have any type with one of these. */
const OWN_PREFIXES = new Set(
  Object.keys(catalog).map((type) => type.split(".")[0])
)

const name = z
  .string()
  .max(255)
  .regex(/^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+$/, {
    error: "words with dots between, e.g. loyalty.points_granted",
  })

const ownName = name.refine(
  (type) => !OWN_PREFIXES.has(type.split(".")[0] ?? ""),
  {
    error: `a prefix of your own, e.g. loyalty.points_granted; the log has ${[...OWN_PREFIXES].join(", ")}`,
  }
)

const TEXT_MAX = 1000
const words = z.string().trim().min(1).max(TEXT_MAX)

const TEXT = {
  error: `a text of at most ${TEXT_MAX} letters, or texts by language with "en" among them`,
}

const byLanguage = z
  .record(z.string().regex(/^[a-z]{2,3}(?:[A-Z]{2})?$/), words)
  .refine((texts) => Object.hasOwn(texts, "en"), TEXT)

const text = z.union([words, byLanguage], TEXT).transform(
  (given): TextByLanguage =>
    typeof given === "string" ? { en: given } : (given as TextByLanguage) // refined: English is there
)

const oneOrMore = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(
    (given) => (typeof given === "string" ? [given] : given),
    z.array(schema).min(1).max(50)
  )

const actionId = z.string().regex(/^[a-z][a-z0-9_]{0,99}$/, {
  error: "the id of an action, e.g. grant_again",
})

const action = z.preprocess(
  (given) => (typeof given === "string" ? { id: given } : given),
  z.strictObject({ id: actionId, label: text.optional() })
)

export const declarationSchema = z
  .strictObject({
    type: ownName,
    level: z.enum(LEVELS).default("info"),
    label: text,
    icon: z.enum(ICON_NAMES).optional(),
    message: text.optional(),
    explain: z.strictObject({ cause: text, next_step: text }).optional(),
    on: oneOrMore(busEvent).optional(),
    subject: z.string().min(1).max(100).optional(),
    resolves: z.array(name).max(50).default([]),
    actions: z.array(action).max(20).default([]),
    deadline: z
      .strictObject({
        after: z.string().regex(/^[1-9]\d{0,5}[smhd]$/, {
          error: "a duration: 90s, 30m, 6h or 3d",
        }),
        closedBy: oneOrMore(name),
      })
      .optional(),
  })
  .transform(({ on = [], message, ...rest }) => ({
    ...rest,
    on,
    message: message ?? rest.label,
  }))

/** A declaration with every default filled in. */
export type DefinedActivity = z.infer<typeof declarationSchema>
