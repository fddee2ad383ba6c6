import { Pool } from "pg"
import {
  INSERTED_NAMES,
  insertValues,
} from "../../src/modules/activity-log/table"
import type { ActivityEntry } from "../../src/types"
import { byCallers, oneByOne } from "./callers"
import type { Contender } from "./duel"
import { rows } from "./facts"

/** Rows a statement, as many as the log puts into one. */
const BATCH = 250

/** As many connections as the log's own pool has. */
const CONNECTIONS = 2

/** The row method that Medusa generates for every model; here it is public, as on any service. */
export const createOneByOne: Contender = (log, count) => {
  const given = rows(count)

  return () =>
    oneByOne(given, (row) =>
      log.service.createActivityLogs({ ...row, payload: { ...row.payload } })
    )
}

export const insertOneByOne: Contender = (log, count) => {
  const given = rows(count).map(valuesOf)
  const pool = poolOf(log.url)
  const insert = { name: "bench_insert", text: insertOf(1) }

  return () => oneByOne(given, (values) => pool.query({ ...insert, values }))
}

/** Statement and values are ready before the clock starts; the connections are open. */
export const insertConcurrently: Contender = (log, count) => {
  const given = rows(count).map(valuesOf)
  const pool = poolOf(log.url)
  const insert = { name: "bench_insert", text: insertOf(1) }

  return () => byCallers(given, (values) => pool.query({ ...insert, values }))
}

export const insertManyRows: Contender = (log, count) => {
  const given = rows(count).map(valuesOf)
  const pool = poolOf(log.url)
  const insert = { name: "bench_insert_many", text: insertOf(BATCH) }
  const batches = Array.from({ length: count / BATCH }, (_, index) =>
    given.slice(index * BATCH, (index + 1) * BATCH)
  )

  return async () => {
    await Promise.all(
      batches.map((batch) => pool.query({ ...insert, values: batch.flat() }))
    )
  }
}

let pool: Pool | undefined

function poolOf(connectionString: string): Pool {
  pool ??= new Pool({ connectionString, max: CONNECTIONS })

  return pool
}

export async function closeTheirs(): Promise<void> {
  await pool?.end()
  pool = undefined
}

function insertOf(count: number): string {
  const names = [...INSERTED_NAMES, "closing"]
  const width = names.length
  const tuples = Array.from(
    { length: count },
    (_, row) =>
      `(${names.map((_name, column) => `$${row * width + column + 1}`).join(", ")})`
  )

  return `insert into activity_log (${names.join(", ")}) values ${tuples.join(", ")}`
}

function valuesOf(row: ActivityEntry): unknown[] {
  return insertValues([
    { row, payloadJson: JSON.stringify(row.payload), resolves: [] },
  ]).flat()
}
