import type { Querying, Transacting } from "../connections/session"

/** What a holder did, or that another one holds it. */
export type Held<Result> = { isHeld: true; result: Result } | { isHeld: false }

/** pg-pool says it in words alone. */
const NONE_LEFT = "timeout exceeded when trying to connect"

/** All connections for locks are held, and none was given back while somebody waited: nothing was done. */
export class NoLockLeft extends Error {}

/**
 * Locks by name over all processes that share the database.
 *
 * A lock is free, or held by one piece of work; it is free again when that work ends, and when its
 * process or its connection does: PostgreSQL keeps it for a transaction and no longer. Nobody waits
 * for one. Each that is held takes a connection of the log's own, none of the store's.
 */
export class Locks {
  constructor(
    private readonly connections: Transacting,
    /** Beside them: who looks what is held does not wait until something is free. */
    private readonly reading: Querying
  ) {}

  /** Runs `work` while nobody else holds `name`. What `work` throws is thrown. @throws NoLockLeft */
  async holding<Result>(
    name: string,
    work: () => Promise<Result>
  ): Promise<Held<Result>> {
    const ended = await this.connections
      .inTransaction(async (transaction) =>
        (await isTaken(transaction, name)) ? await settled(work) : null
      )
      .catch((error: unknown) => {
        // What `work` throws does not come this way.
        throw isNoneLeft(error)
          ? new NoLockLeft(`No connection was left to lock ${name}`, {
              cause: error,
            })
          : error
      })

    if (!ended) {
      return { isHeld: false }
    }

    if ("error" in ended) {
      throw ended.error
    }

    return { isHeld: true, result: ended.result }
  }

  /** Which of them somebody holds now. Asks, and takes nothing. */
  async heldOf(names: string[]): Promise<Set<string>> {
    const { rows } = await this.reading.query<{ name: string }>({
      text: HELD,
      values: [names],
    })

    return new Set(rows.map(({ name }) => name))
  }

  /** The same of one. */
  async isHeld(name: string): Promise<boolean> {
    return (await this.heldOf([name])).has(name)
  }
}

function isNoneLeft(error: unknown): boolean {
  return error instanceof Error && error.message === NONE_LEFT
}

/** As `pg_locks` keeps the two halves of a key of 64 bits. */
const HELD = `
  with lock as (
    select name, hashtextextended(name, 0) as key from unnest($1::text[]) as name
  )
  select distinct name from pg_locks, lock
  where locktype = 'advisory' and granted and objsubid = 1
    and database = (select oid from pg_database where datname = current_database())
    and classid = ((key >> 32) & 4294967295)::oid
    and objid = (key & 4294967295)::oid`

async function isTaken(transaction: Querying, name: string): Promise<boolean> {
  // A provider may take minutes to answer, and some servers end a transaction that says nothing.
  await transaction.query({
    text: "set local idle_in_transaction_session_timeout = 0",
  })

  const { rows } = await transaction.query<{ is_taken: boolean }>({
    text: "select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as is_taken",
    values: [name],
  })

  return rows[0]?.is_taken ?? false
}

/** A transaction that throws costs its connection, and this one has done nothing. */
async function settled<Result>(
  work: () => Promise<Result>
): Promise<{ result: Result } | { error: unknown }> {
  try {
    return { result: await work() }
  } catch (error) {
    return { error }
  }
}
