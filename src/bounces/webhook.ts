import type { Bounce } from "../types"

export type WebhookRequest = {
  /** Lower-case names, as Node has them. */
  headers: Record<string, string | string[] | undefined>
  /** The very bytes: signatures are over them. */
  rawBody: Buffer
  now: Date
}

/** How one provider signs its reports, and what they say. */
export type Webhook<Secret> = {
  /** False for whatever was not signed with the secret, is too old, or from the future. Never throws. */
  isAuthentic(request: WebhookRequest, secret: Secret): boolean
  /** The bounces in a parsed body. Null where the body is none of the provider's. */
  bouncesIn(body: unknown): Bounce[] | null
}

export function headerOf(
  { headers }: WebhookRequest,
  name: string
): string | null {
  const value = headers[name]

  return typeof value === "string" && value ? value : null
}
