import { Client } from "pg"

/** What can be asked of any PostgreSQL server, ours or the user's own. */
export type Databases = {
  url(database: string): string
  hasDatabase(name: string): Promise<boolean>
  createDatabase(name: string, template?: string): Promise<void>
  dropDatabase(name: string): Promise<void>
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

export const withDatabase = (serverUrl: string, database: string): string => {
  const url = new URL(serverUrl)
  url.pathname = `/${encodeURIComponent(database)}`
  return url.toString()
}

export const databaseOf = (url: string): string =>
  decodeURIComponent(new URL(url).pathname.slice(1))

/** Runs one query on a connection of its own. */
export const queryOnce = async <Row extends object>(
  url: string,
  sql: string,
  values: unknown[] = []
): Promise<Row[]> => {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
  })
  // An idle connection that breaks is an event, not a rejection: without a
  // listener it would end the process.
  client.on("error", () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<Row>(sql, values)
    return rows
  } finally {
    await client.end()
  }
}

/** `maintenanceUrl` names a database that exists, e.g. `postgres`. */
export const databasesOf = (maintenanceUrl: string): Databases => {
  const hasDatabase = async (name: string): Promise<boolean> => {
    const sql = "select 1 as found from pg_database where datname = $1"
    const rows = await queryOnce(maintenanceUrl, sql, [name])
    return rows.length > 0
  }

  return {
    url: (database) => withDatabase(maintenanceUrl, database),
    hasDatabase,
    createDatabase: async (name, template) => {
      if (template) {
        // A template with an open connection cannot be copied.
        const sql = `select pg_terminate_backend(pid) from pg_stat_activity
                     where datname = $1 and pid <> pg_backend_pid()`
        await queryOnce(maintenanceUrl, sql, [template])
      }
      const from = template ? ` template ${quoted(template)}` : ""
      await queryOnce(maintenanceUrl, `create database ${quoted(name)}${from}`)
    },
    dropDatabase: async (name) => {
      const sql = `drop database if exists ${quoted(name)} with (force)`
      await queryOnce(maintenanceUrl, sql)
    },
  }
}
