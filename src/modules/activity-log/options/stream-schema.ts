import { z } from "@medusajs/framework/zod"

const LOGS_PATH = "/v1/logs"

/** Names that HTTP itself allows, and no line break in a value: `fetch` would throw at each batch. */
const headers = z.record(
  z.string().regex(/^[\w!#$%&'*+.^`|~-]{1,255}$/, {
    error: "a header's name, e.g. authorization",
  }),
  z.string().regex(/^[\t\x20-\x7e]{1,8000}$/, {
    error: "a header's value: one line of plain characters",
  })
)

/** The collector's base address as other exporters take it, or the whole one: both end in `/v1/logs`. */
const endpoint = z
  .url({
    protocol: /^https?$/,
    error: "the collector's address, e.g. http://localhost:4318",
  })
  .refine((url) => !new URL(url).username && !new URL(url).password, {
    error: "an address without a password: write it into headers",
    abort: true,
  })
  .transform(toLogsUrl)

/** Where entries are sent to as OpenTelemetry logs. Default: nowhere. */
export const stream = z
  .strictObject({
    otlp: z.strictObject({
      endpoint,
      headers: headers.default({}),
      compression: z.enum(["none", "gzip"]).default("none"),
    }),
    /** `start` also sends what was recorded before the stream was turned on. */
    from: z.enum(["now", "start"]).default("now"),
    serviceName: z.string().min(1).max(255).default("medusa"),
  })
  .optional()

export type StreamOptions = NonNullable<z.infer<typeof stream>>

function toLogsUrl(text: string): string {
  const url = new URL(text)

  if (!url.pathname.endsWith(LOGS_PATH)) {
    url.pathname = url.pathname.replace(/\/?$/, LOGS_PATH)
  }

  return url.href
}
