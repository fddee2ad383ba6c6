import { MedusaError } from "@medusajs/framework/utils"
import type { Bounce, WebhookSecrets } from "../types"
import { webhooks } from "."
import type { Webhook, WebhookRequest } from "./webhook"

/**
 * The bounces that a request reports, once it is known to come from the provider.
 *
 * @throws MedusaError `not_found` where the provider is unknown or has no secret, `unauthorized`
 * where it did not sign this, `invalid_data` where it signed what is none of its reports
 */
export function receiveBounces(
  provider: string,
  request: WebhookRequest,
  secrets: WebhookSecrets
): Bounce[] {
  const { webhook, secret } = configuredWebhook(provider, secrets)

  if (!webhook.isAuthentic(request, secret)) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      `The request is not signed by ${provider}, or too old`
    )
  }

  const bounces = webhook.bouncesIn(parsed(request.rawBody))

  if (!bounces) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The body is no report of ${provider}`
    )
  }

  return bounces.filter(
    ({ occurred_at }) => !Number.isNaN(occurred_at.getTime())
  )
}

/** A provider without a secret does not exist for anybody outside. */
function configuredWebhook(
  provider: string,
  secrets: WebhookSecrets
): { webhook: Webhook<unknown>; secret: unknown } {
  const known = Object.hasOwn(webhooks, provider)
  const name = provider as keyof WebhookSecrets // looked up on the line above
  const secret = known ? secrets[name] : undefined

  if (!secret) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `No webhook ${provider.slice(0, 50)}`
    )
  }

  // Webhook and secret were taken from under one name.
  return { webhook: webhooks[name], secret }
}

function parsed(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString("utf8"))
  } catch {
    // Answered to the provider as "no report of …".
    return null
  }
}
