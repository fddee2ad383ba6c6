import { z } from "@medusajs/framework/zod"
import { isCron } from "./cron"
import { orOff } from "./or-off"

const LOCALES = [
  ..."en ar de es fr he it ja nl pl ptBR zhCN".split(" "),
] as const

/** The language in which alerts are written. */
export const locale = z
  .string()
  .refine((name) => LOCALES.includes(name), {
    error: `one of ${LOCALES.join(", ")}`,
  })
  .default("en")

/** An address to which a path is added. */
export function withoutSlash(url: string): string {
  return url.endsWith("/") ? withoutSlash(url.slice(0, -1)) : url
}

/** Where the admin is found, for links in messages: Medusa may know a path only. */
export const adminUrl = z
  .url({ protocol: /^https?$/, error: "the admin's address, https://…/app" })
  .transform(withoutSlash)
  .optional()

/** Every day at eight. */
const DIGEST_SCHEDULE = "0 8 * * *"

const alert = z
  .strictObject({
    channel: z.string().min(1).max(100),
    to: z.string().max(320).default(""),
    template: z.string().min(1).max(255).optional(),
    level: z.enum(["warning", "error"]).default("error"),
    mode: z.enum(["problem", "digest"]).default("problem"),
    schedule: z
      .string()
      .refine(isCron, {
        error: "a cron expression of five fields, e.g. 0 8 * * 1-5",
      })
      .optional(),
    mute: z.array(z.string().min(1).max(255)).max(200).default([]),
  })
  .refine(({ channel, to }) => to !== "" || channel === "feed", {
    path: ["to"],
    error: "who gets it, e.g. an e-mail address",
  })
  .refine(({ mode, schedule }) => mode === "digest" || schedule === undefined, {
    path: ["schedule"],
    error: 'nothing, where mode is not "digest"',
  })
  .transform(({ schedule = DIGEST_SCHEDULE, ...rest }) => ({
    ...rest,
    schedule,
  }))

/** Who gets messages about problems, and how. */
export const alerts = z.array(alert).max(20).default([])

export type AlertOptions = z.infer<typeof alert>

/** Whether orders come as they always did. `false` turns that off. */
export const pulse = orOff(
  z.strictObject({
    /** Fewer orders than this are never expected with certainty. */
    minimumOrders: z.int().min(5).max(100_000).default(12),
  })
).prefault({})

/** Whether scheduled jobs run. `false` turns that off. */
export const overdueJobs = orOff(
  z.strictObject({
    ignore: z.array(z.string().min(1).max(255)).max(200).default([]),
  })
).prefault({})
