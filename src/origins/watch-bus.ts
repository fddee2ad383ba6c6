import { asFollowUp } from "../failures/context/cause"
import { runIn, running } from "../failures/context/running"
import { originIn, withSignature } from "../recording/origin"
import { currentOrigin } from "./current-origin"

/**
 * Lets each event say where it comes from, and whatever an event sets off know the same: a request
 * is over when its events are worked on, on Redis even in another process.
 *
 * The bus's own methods do all the work, with what they were given: a message has one key more in
 * its metadata. Where a bus has another shape than Medusa's two (2.21), that part stays unknown.
 *
 * @returns what puts everything back as it was
 */
export function watchBus(
  bus: object,
  onError: (error: unknown) => void,
  clockOffset: () => number
): () => void {
  const undo = [
    wrap(bus, "emit", ([messages, ...others]) => [
      guarded(() => signed(messages, clockOffset()), messages, onError),
      ...others,
    ]),
    wrap(bus, "releaseGroupedEvents", (args) => args),
    carryToSubscribers(bus, onError),
  ]

  return () => undo.forEach((each) => each())
}

type Method = (...args: unknown[]) => unknown

/** What the local bus sets off in there, its subscribers, is a consequence of what runs now. */
function wrap(
  bus: object,
  name: string,
  change: (args: unknown[]) => unknown[]
): () => void {
  const original: unknown = Reflect.get(bus, name)

  if (typeof original !== "function") {
    return () => undefined
  }

  const method = original as Method // a function takes and answers something

  return define(bus, name, {
    writable: true,
    value: function (this: unknown, ...args: unknown[]): unknown {
      const changed = change(args)

      return asFollowUp(() => method.apply(this, changed))
    },
  })
}

function signed(messages: unknown, clock_offset_ms: number): unknown {
  const origin = currentOrigin()

  if (!origin?.actor && !origin?.caused_by && clock_offset_ms === 0) {
    return messages
  }

  const sign = (message: object): object => ({
    ...message,
    metadata: withSignature(
      (message as { metadata?: Record<string, unknown> }).metadata, // Medusa's `Message`
      { ...origin, clock_offset_ms }
    ),
  })

  return Array.isArray(messages) ? messages.map(sign) : sign(messages as object) // the bus takes one message, or several
}

type Subscriber = (event: {
  metadata?: Record<string, unknown>
}) => Promise<unknown>
type Descriptor = { subscriber: Subscriber; id: string }
type Subscribers = Map<string, Descriptor[]>

/**
 * A worker of the Redis bus takes its subscribers from this map, for each job anew. The local bus
 * has its own list, and needs nothing: what was known when it emitted is known to its subscribers.
 */
function carryToSubscribers(
  bus: object,
  onError: (error: unknown) => void
): () => void {
  const map: unknown = Reflect.get(bus, "eventToSubscribersMap")

  if (!(map instanceof Map)) {
    return () => undefined
  }

  const subscribers = map as Subscribers // Medusa's AbstractEventBusModuleService
  const carrying = new WeakMap<Descriptor, Descriptor>()
  const carried = (descriptor: Descriptor): Descriptor => {
    const known = carrying.get(descriptor) ?? {
      ...descriptor,
      subscriber: (event) =>
        inOriginOf(event, () => descriptor.subscriber(event), onError),
    }

    carrying.set(descriptor, known)

    return known
  }
  const value = new Proxy(subscribers, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key, target)

      if (key === "get") {
        return (name: string) => target.get(name)?.map(carried)
      }

      // A map's methods want the map itself as `this`.
      return typeof member === "function"
        ? (member as Method).bind(target)
        : member
    },
  })

  return define(bus, "eventToSubscribersMap", { get: () => value })
}

function inOriginOf<Result>(
  event: { metadata?: Record<string, unknown> },
  work: () => Result,
  onError: (error: unknown) => void
): Result {
  const origin = guarded(() => originIn(event.metadata), null, onError)
  const known = running()

  if (!origin?.caused_by || known.scope?.cause) {
    return work()
  }

  const cause = { id: origin.caused_by, began_at: origin.began_at }

  return runIn(
    {
      ...known,
      scope: { ...known.scope, cause, actor: null, isFollowUp: true },
    },
    work
  )
}

/** A property of the bus itself, over that of its class, which shows again when it is taken away. */
function define(
  bus: object,
  name: string,
  property: PropertyDescriptor
): () => void {
  Object.defineProperty(bus, name, { configurable: true, ...property })

  return () => {
    Reflect.deleteProperty(bus, name)
  }
}

/** The shop's event goes out as it came where we fail. */
function guarded<Result>(
  work: () => Result,
  otherwise: Result,
  onError: (error: unknown) => void
): Result {
  try {
    return work()
  } catch (error) {
    onError(error)

    return otherwise
  }
}
