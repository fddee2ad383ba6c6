import { Client } from "pg"

export type Statement = { text: string; values: unknown[] }

/** The statements with values that this process sends to PostgreSQL during a call, over whichever connection. */
export async function statementsOf(
  call: () => Promise<unknown>
): Promise<Statement[]> {
  const statements: Statement[] = []
  // eslint-disable-next-line @typescript-eslint/unbound-method -- the proxy hands each call its own client
  const { query } = Client.prototype

  Client.prototype.query = new Proxy(query, {
    apply(send, client, args: unknown[]) {
      statements.push(...args.slice(0, 1).filter(isStatement))

      return Reflect.apply(send, client, args) as unknown
    },
  })

  try {
    await call()
  } finally {
    Client.prototype.query = query
  }

  return statements
}

function isStatement(asked: unknown): asked is Statement {
  return (
    typeof asked === "object" &&
    asked !== null &&
    "text" in asked &&
    "values" in asked
  )
}
