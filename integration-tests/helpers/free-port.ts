import net from "node:net"
import type { AddressInfo } from "node:net"

const listen = (port: number, host?: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen({ port, host, exclusive: true }, () => {
      // A TCP server that listens always has an AddressInfo.
      const address = server.address() as AddressInfo
      server.close(() => resolve(address.port))
    })
  })

/** A port that was free a moment ago. */
export const freePort = (): Promise<number> => listen(0)

const isTaken = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === "EADDRINUSE"

/**
 * Whether somebody listens there already, be it on every address or on one
 * loopback address only (the two do not exclude each other on every system).
 */
export const isPortTaken = async (port: number): Promise<boolean> => {
  for (const host of [undefined, "127.0.0.1"]) {
    try {
      await listen(port, host)
    } catch (error) {
      if (isTaken(error)) {
        return true
      }
      throw error
    }
  }
  return false
}
