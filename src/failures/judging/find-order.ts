import type { Graph } from "../../recording/load-facts"
import { readField } from "../../recording/storing/foreign-fields"
import type { Failure } from "../failure"
import { collectIds, type FoundIds, type IdKind } from "./collect-ids"

/** From one thing to its order: what to ask the graph for, and where the answer stands. */
type Path = { entity: string; fields: string[]; filter?: string }

/** In this order: what belongs to one order for certain comes before what may lead to none yet. */
const PATHS: Record<Exclude<IdKind, "order">, Path> = {
  fulfillment: {
    entity: "fulfillment",
    fields: ["order.id", "return_link.return.order_id"],
  },
  return: { entity: "return", fields: ["order_id"] },
  claim: { entity: "order_claim", fields: ["order_id"] },
  exchange: { entity: "order_exchange", fields: ["order_id"] },
  order_change: { entity: "order_change", fields: ["order_id"] },
  payment: { entity: "payment", fields: ["payment_collection.order.id"] },
  payment_collection: { entity: "payment_collection", fields: ["order.id"] },
  payment_session: {
    entity: "payment_session",
    fields: ["payment_collection.order.id"],
  },
  cart: { entity: "order_cart", fields: ["order_id"], filter: "cart_id" },
}

const KINDS = Object.keys(PATHS) as Exclude<IdKind, "order">[] // the literal's own keys

/** From what is being paid to the cart that it is for, where nothing names that itself. */
const CART_PATHS = {
  payment_session: {
    entity: "payment_session",
    fields: ["payment_collection.cart.id"],
  },
  payment_collection: { entity: "payment_collection", fields: ["cart.id"] },
} satisfies Partial<Record<IdKind, Path>>

export type FoundOrder = {
  order_id: string | null
  /** The cart that was being paid, where there is no order yet. */
  cart_id: string | null
  /** All that was found: kept in the payload, so that a person can go on from there. */
  ids: FoundIds
}

/**
 * The order that a failure belongs to. What the code said itself comes first, then what the
 * workflow was given (its own input before those around it), then what the request names.
 *
 * Null where nothing leads to an order, or where one input names several: a wrong order would be
 * worse than none.
 */
export async function findOrder(
  { call, inputs, scope }: Pick<Failure, "call" | "inputs" | "scope">,
  graph: Graph
): Promise<FoundOrder> {
  const request = scope?.request?.facts()
  const sources = [
    ...(call ? [call.args] : []),
    ...inputs,
    ...(request ? [request.path.split("/"), request.body] : []),
  ].map(collectIds)
  const ids = merged(sources)
  const named = ids.cart?.[0] ?? null

  if (scope?.order_id) {
    return { order_id: scope.order_id, cart_id: named, ids }
  }

  for (const source of sources) {
    const order_id = await orderIn(source, graph)

    if (order_id) {
      return { order_id, cart_id: named, ids }
    }
  }

  return { order_id: null, cart_id: named ?? (await cartOf(ids, graph)), ids }
}

async function cartOf(ids: FoundIds, graph: Graph): Promise<string | null> {
  const { payment_session, payment_collection } = ids
  const [session] = payment_session ?? []
  const [collection] = payment_collection ?? []

  return (
    (session
      ? await follow(CART_PATHS.payment_session, session, graph)
      : null) ??
    (collection
      ? await follow(CART_PATHS.payment_collection, collection, graph)
      : null)
  )
}

async function orderIn(ids: FoundIds, graph: Graph): Promise<string | null> {
  if (ids.order) {
    return only(ids.order)
  }

  for (const kind of KINDS) {
    const id = ids[kind]?.[0]
    const order_id = id ? await follow(PATHS[kind], id, graph) : null

    if (order_id) {
      return order_id
    }
  }

  return null
}

async function follow(
  { entity, fields, filter = "id" }: Path,
  id: string,
  graph: Graph
): Promise<string | null> {
  const { data } = await graph({ entity, fields, filters: { [filter]: id } })
  const found = fields.map((field) => valueAt(data[0], field))

  return found.find((value) => typeof value === "string") ?? null
}

function valueAt(row: unknown, path: string): string | null {
  const value = path.split(".").reduce<unknown>(readField, row)

  return typeof value === "string" ? value : null
}

function only(ids: string[]): string | null {
  return ids.length === 1 ? (ids[0] ?? null) : null
}

function merged(sources: FoundIds[]): FoundIds {
  const all: FoundIds = {}

  for (const [kind, ids] of sources.flatMap((source) =>
    Object.entries(source)
  )) {
    const known = all[kind as IdKind] ?? [] // keys of FoundIds

    all[kind as IdKind] = [...new Set([...known, ...ids])]
  }

  return all
}
