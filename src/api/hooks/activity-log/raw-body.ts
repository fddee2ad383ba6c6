import type { IncomingMessage } from "node:http"

/**
 * The bytes of a request's body; null where there are more than `maxBytes`, of which none are kept.
 *
 * Medusa's own parser is off on these routes: it knows three content types, and refuses a body
 * that is no JSON before its signature was checked.
 */
export async function readRawBody(
  req: IncomingMessage,
  maxBytes: number
): Promise<Buffer | null> {
  if (Number(req.headers["content-length"] ?? 0) > maxBytes) {
    req.resume()

    return null
  }

  return await new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0

    req.on("data", (chunk: Buffer) => {
      length += chunk.length

      if (length <= maxBytes) {
        chunks.push(chunk)
      } else {
        // What still comes is read and dropped, so that the sender hears the answer.
        chunks.length = 0
        resolve(null)
      }
    })
    req.on("end", () => resolve(Buffer.concat(chunks)))
    req.on("error", reject)
    req.on("close", () => reject(new Error("The request ended half-way")))
  })
}
