import path from "node:path"
import type { Databases } from "./postgres-admin"
import {
  databaseOf,
  databasesOf,
  queryOnce,
  withDatabase,
} from "./postgres-admin"
import { startEmbedded } from "./postgres-embedded"

export type Postgres = Databases & { stop(): Promise<void> }

export type StartPostgresOptions = {
  /** Where the embedded server keeps its files; ignored with DATABASE_URL. */
  dataDir: string
  /** true: kept and durable. false: fast, and gone after `stop`. */
  persistent: boolean
  port?: number
}

const reasonOf = (error: unknown): string => {
  // Connecting to localhost tries ::1 and 127.0.0.1 and fails with both.
  const errors = error instanceof AggregateError ? error.errors : [error]
  return errors
    .map((each) => (each instanceof Error ? each.message : String(each)))
    .join("; ")
}

const withoutPassword = (url: string): string => {
  const shown = new URL(url)
  shown.password = ""
  return shown.toString()
}

/** The user's own server; nothing is started, so nothing is stopped. */
const useOutside = async (serverUrl: string): Promise<Postgres> => {
  const candidates = [withDatabase(serverUrl, "postgres"), serverUrl]
  const failures: string[] = []
  for (const url of candidates) {
    try {
      await queryOnce(url, "select 1")
      return { ...databasesOf(url), stop: async () => undefined }
    } catch (error) {
      failures.push(reasonOf(error))
    }
  }
  const shown = withoutPassword(serverUrl)
  throw new Error(
    `cannot reach the database of DATABASE_URL, ${shown}: ${failures[0]}`
  )
}

const outsideUrl = (): string | undefined => {
  const url = process.env.DATABASE_URL
  if (url && !URL.canParse(url)) {
    throw new Error("DATABASE_URL is not a URL like postgres://localhost/name")
  }
  return url
}

/** The database that DATABASE_URL names, where it is set. */
export const outsideDatabase = (): string | undefined => {
  const url = outsideUrl()
  return url && databaseOf(url)
}

/**
 * A PostgreSQL server: the one of DATABASE_URL where that is set, else one
 * that is started here, as a child that `stop` ends. Fails with one line.
 */
export const startPostgres = async (
  options: StartPostgresOptions
): Promise<Postgres> => {
  const url = outsideUrl()
  return url
    ? useOutside(url)
    : startEmbedded({ ...options, dataDir: path.resolve(options.dataDir) })
}
