import { randomBytes } from "node:crypto"
import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"

export type Question = {
  method: string
  path: string
  headers: IncomingMessage["headers"]
  body: string
  /** As it came, e.g. where it is compressed. */
  raw: Buffer
}

/** Null: the connection breaks off, and nobody learns what was done. */
export type Answer = {
  status: number
  body: unknown
  headers?: Record<string, string>
} | null

export type Served = { url: string; stop(): Promise<void> }

/** A third party's API on this machine. */
export async function serve(
  answer: (question: Question) => Answer
): Promise<Served> {
  const server = createServer((req, res) => {
    const chunks: Buffer[] = []

    req.on("data", (chunk: Buffer) => chunks.push(chunk))
    req.on("end", () => {
      const raw = Buffer.concat(chunks)
      const answered = answer({
        method: req.method ?? "",
        path: req.url ?? "",
        headers: req.headers,
        body: raw.toString(),
        raw,
      })

      if (!answered) {
        req.socket.destroy()

        return
      }

      res.writeHead(answered.status, {
        "content-type": "application/json",
        ...answered.headers,
      })
      res.end(answered.body === null ? "" : JSON.stringify(answered.body))
    })
  })

  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve)
  })

  // Listening on a TCP port, so the address is an object.
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** An id as third parties make them: `pi_3b9c…`. */
export const newId = (prefix: string): string =>
  `${prefix}_${randomBytes(12).toString("hex")}`
