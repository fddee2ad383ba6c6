import { createHmac, generateKeyPairSync, randomBytes, sign } from "node:crypto"
import type { KeyObject } from "node:crypto"

/** A key such as SendGrid makes for its signed event webhook, both halves. */
export const sendgridKeys = (): {
  publicKey: string
  privateKey: KeyObject
} => {
  const { publicKey, privateKey } = generateKeyPairSync("ec", {
    namedCurve: "prime256v1",
  })
  const der = publicKey.export({ type: "spki", format: "der" })
  return { publicKey: der.toString("base64"), privateKey }
}

export const nowInSeconds = (): string => String(Math.floor(Date.now() / 1000))

type Headers = Record<string, string>

export const signAsSendgrid = (
  body: string,
  privateKey: KeyObject,
  timestamp = nowInSeconds()
): Headers => ({
  "x-twilio-email-event-webhook-timestamp": timestamp,
  "x-twilio-email-event-webhook-signature": sign(
    "sha256",
    Buffer.from(timestamp + body),
    privateKey
  ).toString("base64"),
})

export const signAsResend = (
  body: string,
  secret: string,
  timestamp = nowInSeconds()
): Headers => {
  const id = `msg_${randomBytes(12).toString("hex")}`
  const key = Buffer.from(secret.replace("whsec_", ""), "base64")
  const signature = createHmac("sha256", key)
    .update(`${id}.${timestamp}.${body}`)
    .digest("base64")
  return {
    "svix-id": id,
    "svix-timestamp": timestamp,
    // As while a secret is being changed: one of the two is ours.
    "svix-signature": `v1,${randomBytes(32).toString("base64")} v1,${signature}`,
  }
}

export const signAsPostmark = (
  username: string,
  password: string
): Headers => ({
  authorization: `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`,
})

/** Mailgun's signature is part of the body. */
export const signedByMailgun = (
  event: object,
  signingKey: string,
  {
    timestamp = nowInSeconds(),
    token = randomBytes(25).toString("hex"),
  }: { timestamp?: string; token?: string } = {}
): string =>
  JSON.stringify({
    signature: {
      timestamp,
      token,
      signature: createHmac("sha256", signingKey)
        .update(timestamp + token)
        .digest("hex"),
    },
    "event-data": event,
  })
