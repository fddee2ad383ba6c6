import type { MedusaContainer } from "@medusajs/framework/types"
import { retraces } from "../../catalog"
import { trackedFulfillmentFacts } from "../../catalog/facts/fulfillment"
import {
  claimFacts,
  exchangeFacts,
  returnFacts,
} from "../../catalog/facts/after-sale"
import { orderFacts } from "../../catalog/facts/order"
import { orderChangeFacts } from "../../catalog/facts/order-change"
import {
  captureFacts,
  paymentFacts,
  refundFacts,
} from "../../catalog/facts/payment"
import { fulfillmentFacts } from "../../catalog/facts/fulfillment"
import { paymentSessionFacts } from "../../catalog/facts/payment-session"
import {
  findTraces,
  missedTraces,
  type Trace,
} from "../../recording/find-traces"
import { recordFacts, type ReadFact } from "../../recording/record-event"
import { byFacts, readAll } from "../../recording/record-missed"
import type { FactSource } from "../../types"
import type { Row } from "./batched-joins"
import { grouped } from "./grouped"
import { PastReads } from "./past-reads"
import { PastRecorder } from "./past-recorder"
import { readRows } from "../read-rows"
import { ORDER_CHANGE_ROWS, ROWS_OF_ORDERS } from "./statements"

/** A draft that became an order just now is left to the bus. */
const SETTLED_MS = 10 * 60_000

/** The catalog's rows by their entity: what is read of them in full says what happened as well. */
const FACTS_OF_ROWS: Record<string, FactSource> = {
  order: orderFacts,
  capture: captureFacts,
  refund: refundFacts,
  payment: paymentFacts,
  payment_session: paymentSessionFacts,
  fulfillment: fulfillmentFacts,
  return: returnFacts,
  order_claim: claimFacts,
  order_exchange: exchangeFacts,
}

/** Most changes lead to nothing that is recorded: those are sorted out before the rest is read in full. */
const ORDER_CHANGE = "order_change"

/** The rows in which orders are read; the catalog's are the same. */
export const PAST_ROWS: readonly string[] = [
  ...Object.keys(FACTS_OF_ROWS),
  ORDER_CHANGE,
]

/** What is read of these depends on what was recorded of the same orders before. */
const READ_LAST: readonly FactSource[] = [
  orderChangeFacts,
  trackedFulfillmentFacts,
]

/**
 * Records what Medusa's rows keep of these orders, as far as it happened before a moment. Twice is
 * harmless: the natural keys are those of recording.
 *
 * @returns how many facts were found
 * @throws where Medusa's tables cannot be read, or the log cannot be written
 */
export async function recordOrders(
  orderIds: readonly string[],
  { container, until }: { container: MedusaContainer; until: Date }
): Promise<number> {
  const reads = new PastReads(container)
  const past = new PastRecorder(container)
  const traces = await tracesOf(orderIds, { container, reads, until })
  const sources = [...byFacts(traces)]

  for (const isLast of [false, true]) {
    const read: ReadFact[] = []

    for (const [facts, ofFacts] of sources) {
      if (READ_LAST.includes(facts) === isLast) {
        const ids = [...new Set(ofFacts.map(({ id }) => id))]
        const rows = await reads.whole(facts, ids)

        read.push(...readRowsOf(rows, ofFacts, past))
      }
    }

    await recordFacts(read, past.recorder)
  }

  past.assertWritten()

  return traces.length
}

function readRowsOf(
  rows: Row[],
  traces: Trace[],
  { recorder }: PastRecorder
): ReadFact[] {
  const byId = grouped(traces, ({ id }) => id)

  return rows.flatMap((row) =>
    readAll(row, byId.get(String(row.id)) ?? [], recorder)
  )
}

type Search = { container: MedusaContainer; reads: PastReads; until: Date }

async function tracesOf(
  orderIds: readonly string[],
  { container, reads, until }: Search
): Promise<Trace[]> {
  const ids = await idsByEntity(orderIds, container)
  const settledBefore = new Date(
    Math.max(until.getTime(), Date.now() - SETTLED_MS)
  )
  const traces: Trace[] = []

  for (const [{ entity }, retraced] of retraces) {
    const found = ids.get(entity) ?? []
    const rows = await rowsOf(
      entity,
      found.map(({ id }) => id),
      reads
    )

    traces.push(
      ...findTraces(rows, retraced, {
        from: new Date(0),
        until: settledBefore,
      }).filter(({ happenedAt }) => happenedAt <= until)
    )
  }

  // All of an order is here: what a trace builds on was found with it, or never was.
  return missedTraces(traces, new Set())
}

async function rowsOf(
  entity: string,
  ids: string[],
  reads: PastReads
): Promise<Row[]> {
  const facts = FACTS_OF_ROWS[entity]

  return facts
    ? await reads.plain(facts, ids)
    : await reads.select(ORDER_CHANGE_ROWS, ids)
}

async function idsByEntity(
  orderIds: readonly string[],
  container: MedusaContainer
): Promise<Map<string, { id: string }[]>> {
  const rows = await readRows<{ entity: string; id: string }>(
    container,
    ROWS_OF_ORDERS,
    [orderIds]
  )
  const orders = orderIds.map((id) => ({ entity: "order", id }))

  return grouped([...orders, ...rows], ({ entity }) => entity)
}
