import { createHash } from "node:crypto"

const MAX_TOKENS = 10_000

/**
 * Remembers which body came with which token, for the last 10,000 of this process: a token that
 * was overheard is accepted for no other body. The same body again is let in, since providers
 * repeat what was not answered, and writes nothing twice.
 */
export function createSeenTokens() {
  const bodyByToken = new Map<string, string>()

  return {
    isFirstOrSame(token: string, body: Buffer): boolean {
      const hash = createHash("sha256").update(body).digest("base64url")
      const seen = bodyByToken.get(token)

      if (seen !== undefined) {
        return seen === hash
      }

      bodyByToken.set(token, hash)

      if (bodyByToken.size > MAX_TOKENS) {
        // A map keeps the order in which its keys came: the first is the oldest.
        bodyByToken.delete(bodyByToken.keys().next().value ?? token)
      }

      return true
    },
  }
}
