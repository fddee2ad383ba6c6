import type { NotificationFact } from "../catalog/facts/notification"
import { notificationFacts } from "../catalog/facts/notification"
import { idSince } from "../recording/wording/medusa-ids"
import { asDate } from "../recording/wording/as-date"
import { loadFacts, type Graph } from "../recording/load-facts"
import type { Bounce } from "../types"

type Candidate = {
  id: string
  to: string
  external_id: string | null
  created_at: unknown
}

/** Mail servers give up after five days; a complaint may come a little later. */
const LOOK_BACK_MS = 7 * 24 * 60 * 60_000
const CLOCK_TOLERANCE_MS = 5 * 60_000

/**
 * The notification behind each bounce: by the provider's id of it, else the last one to the same
 * address before the bounce. A bounce of an e-mail that was not sent by Medusa has none.
 *
 * Neither column has an index: the range of the primary key keeps the search to the days before.
 */
export async function matchNotifications(
  bounces: Bounce[],
  graph: Graph
): Promise<Map<Bounce, NotificationFact>> {
  const candidates = await findCandidates(bounces, graph)
  const idByBounce = new Map(
    bounces.map((bounce) => [bounce, bestOf(candidates, bounce)?.id])
  )
  const ids = [...new Set(idByBounce.values())].filter(Boolean)
  const facts = ids.length
    ? await loadFacts(graph, notificationFacts, { id: ids })
    : []
  const factById = new Map(
    facts.map((fact) => [fact.id, fact as NotificationFact]) // the fields of notificationFacts
  )

  return new Map(
    bounces.flatMap((bounce) => {
      const fact = factById.get(idByBounce.get(bounce))

      return fact ? [[bounce, fact] as const] : []
    })
  )
}

async function findCandidates(
  bounces: Bounce[],
  graph: Graph
): Promise<Candidate[]> {
  const times = bounces.map(({ occurred_at }) => occurred_at.getTime())
  const recipients = bounces.flatMap(({ to }) => [to, to.toLowerCase()])
  const externalIds = bounces.flatMap(({ external_ids }) => external_ids)

  if (!bounces.length) {
    return []
  }

  const { data } = await graph({
    entity: "notification",
    fields: ["id", "to", "external_id", "created_at"],
    filters: {
      id: {
        $gte: idSince("noti", new Date(Math.min(...times) - LOOK_BACK_MS)),
        $lt: idSince("noti", new Date(Math.max(...times) + CLOCK_TOLERANCE_MS)),
      },
      $or: [
        { to: [...new Set(recipients)] },
        ...(externalIds.length ? [{ external_id: externalIds }] : []),
      ],
    },
  })

  return data as Candidate[] // the fields asked for
}

function bestOf(candidates: Candidate[], bounce: Bounce): Candidate | null {
  const byId = candidates.find(
    ({ external_id }) =>
      external_id !== null && bounce.external_ids.includes(external_id)
  )

  if (byId) {
    return byId
  }

  return candidates
    .filter(({ to }) => to.toLowerCase() === bounce.to.toLowerCase())
    .filter((each) => timeOf(each) <= latest(bounce))
    .reduce<Candidate | null>(
      (best, each) => (best && timeOf(best) >= timeOf(each) ? best : each),
      null
    )
}

function timeOf({ created_at }: Candidate): number {
  return asDate(created_at)?.getTime() ?? 0
}

function latest({ occurred_at }: Bounce): number {
  return occurred_at.getTime() + CLOCK_TOLERANCE_MS
}
