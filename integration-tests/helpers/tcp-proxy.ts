import net from "node:net"

export type TcpProxy = {
  /** The given URL, by way of the proxy. */
  url: string
  /** Ends every connection without a word and refuses new ones, as a server that died does. */
  cut(): void
  mend(): void
  stop(): Promise<void>
}

/** Stands between a client and its database, so that a spec can take the database away. */
export async function startProxy(target: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<net.Socket>()
  let isCut = false

  const server = net.createServer((client) => {
    const upstream = net.connect(Number(port || 5432), hostname)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      // Its other end may vanish at any time; both are closed together.
      socket.on("error", () => undefined)
      socket.on("close", () => {
        sockets.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    if (isCut) client.destroy()
    client.pipe(upstream).pipe(client)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve)
  })

  const url = new URL(target)
  // Listening on a TCP port, so the address is an object.
  url.port = String((server.address() as net.AddressInfo).port)

  const cut = () => {
    isCut = true
    sockets.forEach((socket) => socket.destroy())
  }

  return {
    url: url.toString(),
    cut,
    mend: () => {
      isCut = false
    },
    stop: async () => {
      cut()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
