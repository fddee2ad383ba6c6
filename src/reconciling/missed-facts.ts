import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { retraces } from "../catalog"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { recorderOf } from "../recorder"
import {
  findTraces,
  keysOf,
  missedTraces,
  type Trace,
} from "../recording/find-traces"
import { idSince } from "../recording/wording/medusa-ids"
import { recordMissed } from "../recording/record-missed"
import type { FactFilters, FactRows } from "../types"

type Row = { id: string }

type Search = {
  /** What happened earlier has been searched for. */
  since: Date
  /** What happened later is left to the bus, and to whoever may still take it back. */
  until: Date
  /** Rows made earlier than this before are not searched for changes. */
  rowsAgeMs: number
}

/** Small, and one after the other: these reads go over the connections that the sale uses. */
const PAGE_SIZE = 100

/**
 * Records what happened since a moment and is not in the log: the bus lost it.
 *
 * Walks each kind of rows along its primary key and asks the log, once a page, which natural keys it
 * knows; only what it does not is read in full.
 *
 * @throws MedusaError that names the kinds that could not be searched; the others were.
 */
export async function recordMissedFacts(
  container: MedusaContainer,
  search: Search
): Promise<void> {
  const failures: { entity: string; error: unknown }[] = []

  for (const rows of retraces.keys()) {
    await walk(rows, container, search).catch((error: unknown) => {
      failures.push({ entity: rows.entity, error })
    })
  }

  if (failures.length) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Activity log: could not search for what was missed: ${failures
        .map(({ entity, error }) => `${entity}: ${String(error)}`)
        .join("; ")}`
    )
  }
}

async function walk(
  rows: FactRows,
  container: MedusaContainer,
  { since, until, rowsAgeMs }: Search
): Promise<void> {
  const recorder = recorderOf(container, "reconcile")
  const oldest = rows.areChanged
    ? Math.min(since.getTime(), until.getTime() - rowsAgeMs)
    : since.getTime()
  let after = idSince(rows.prefix, new Date(oldest))
  let page: Row[]

  do {
    page = await listAfter(after, { rows, since, container })
    const traces = findTraces(page, retraces.get(rows) ?? [], {
      from: since,
      until,
    })

    await recordMissed(await withoutKnown(traces, container), recorder)
    after = page.at(-1)?.id ?? after
  } while (page.length === PAGE_SIZE)
}

async function listAfter(
  after: string,
  {
    rows: { entity, fields, changedSince = ownUpdate, withDeleted = false },
    since,
    container,
  }: { rows: FactRows; since: Date; container: MedusaContainer }
): Promise<Row[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity,
    fields: ["id", ...fields],
    filters: {
      id: { $gt: after },
      ...changedSince(since),
    } as never, // the generated type of these filters knows no operators
    pagination: { take: PAGE_SIZE, order: { id: "ASC" } },
    ...(withDeleted ? { withDeleted } : {}),
  })

  return data as Row[] // the fields asked for
}

function ownUpdate(since: Date): FactFilters {
  return { updated_at: { $gte: since } }
}

async function withoutKnown(
  traces: Trace[],
  container: MedusaContainer
): Promise<Trace[]> {
  if (!traces.length) {
    return []
  }

  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const known = await log.recall.byDedupeKeys(keysOf(traces))

  return missedTraces(
    traces,
    new Set(known.flatMap(({ dedupe_key }) => dedupe_key ?? []))
  )
}
