import { EventEmitter } from "node:events"
import { inCause } from "../../failures/context/cause"
import { withActivityContext } from "../../failures/context"
import { running } from "../../failures/context/running"
import type { Actor } from "../../types"
import { currentOrigin } from "../current-origin"
import { watchBus } from "../watch-bus"

type Message = { name: string; metadata?: Record<string, unknown> }
type Handler = (event: Message) => Promise<unknown>

const anna: Actor = { type: "user", id: "user_1" }
const cause = { id: "req_1", began_at: new Date("2026-02-16T10:00:00Z") }
const inRequest = <Result>(work: () => Result): Result =>
  inCause(cause, () => withActivityContext({ actor: anna }, work))

/** Like Medusa's two: it hands messages to listeners of its process, and has a map for a worker to read. */
class Bus {
  readonly sent: Message[] = []
  readonly listeners = new EventEmitter()
  private readonly subscribers = new Map<
    string,
    { id: string; subscriber: Handler }[]
  >()

  get eventToSubscribersMap() {
    return this.subscribers
  }

  async emit(messages: Message | Message[]): Promise<void> {
    for (const message of [messages].flat()) {
      this.sent.push(message)
      await Promise.resolve().then(() =>
        this.listeners.emit(message.name, message)
      )
    }
  }

  async releaseGroupedEvents(name: string): Promise<void> {
    await Promise.resolve().then(() => this.listeners.emit(name, { name }))
  }

  subscribe(name: string, subscriber: Handler): void {
    this.subscribers.set(name, [
      ...(this.subscribers.get(name) ?? []),
      { id: "s", subscriber },
    ])
  }

  /** As a worker of the Redis bus does. */
  async work(event: Message): Promise<unknown[]> {
    const found = this.eventToSubscribersMap.get(event.name) ?? []

    return await Promise.all(found.map(({ subscriber }) => subscriber(event)))
  }
}

const watched = (offsetMs = 0) => {
  const bus = new Bus()
  const troubles: unknown[] = []

  return {
    bus,
    troubles,
    stop: watchBus(
      bus,
      (error) => troubles.push(error),
      () => offsetMs
    ),
  }
}

it("signs what is emitted in a request, one or several, and nothing else", async () => {
  const { bus } = watched()

  await bus.emit({ name: "a" })
  await inRequest(() =>
    bus.emit([{ name: "b", metadata: { object: "order" } }, { name: "c" }])
  )

  const activity_log = {
    actor: anna,
    caused_by: "req_1",
    began_at: cause.began_at,
    clock_offset_ms: 0,
  }
  expect(bus.sent).toEqual([
    { name: "a" },
    { name: "b", metadata: { object: "order", activity_log } },
    { name: "c", metadata: { activity_log } },
  ])
})

it("says how far its clock is behind, whoever emits", async () => {
  const { bus } = watched(5000)

  await bus.emit({ name: "a" })

  expect(bus.sent).toEqual([
    { name: "a", metadata: { activity_log: { clock_offset_ms: 5000 } } },
  ])
})

it.each(["emit", "releaseGroupedEvents"] as const)(
  "lets what %s sets off in this process know the cause, and nobody as its actor",
  async (way) => {
    const { bus } = watched()
    const heard: unknown[] = []
    bus.listeners.on("a", () => heard.push(currentOrigin()))

    const after = await inRequest(async () => {
      await (way === "emit"
        ? bus.emit({ name: "a" })
        : bus.releaseGroupedEvents("a"))

      return currentOrigin()
    })

    expect(heard).toEqual([
      { actor: null, caused_by: "req_1", began_at: cause.began_at },
    ])
    expect(after?.actor).toEqual(anna)
  }
)

it("lets a worker's subscriber know the cause, whenever it subscribed", async () => {
  const { bus } = watched()
  bus.subscribe("a", async () => currentOrigin())
  const { sent } = bus
  await inRequest(() => bus.emit({ name: "a" }))
  const [event] = JSON.parse(JSON.stringify(sent)) as [Message]

  expect(await bus.work(event)).toEqual([
    { actor: null, caused_by: "req_1", began_at: cause.began_at },
  ])
  expect(await bus.work({ name: "a" })).toEqual([null])
  expect(bus.eventToSubscribersMap.size).toBe(1)
})

it("sends on what it cannot read", async () => {
  const { bus, troubles } = watched()
  const hostile = { name: "a" }
  Object.defineProperty(hostile, "metadata", {
    enumerable: true,
    get: () => {
      throw new Error("not for you")
    },
  })

  await inRequest(() => bus.emit(hostile))

  expect(bus.sent).toEqual([hostile])
  expect(troubles).toHaveLength(1)
})

it("leaves a bus of another shape alone, and a watched one as it was", async () => {
  const { bus, stop } = watched()

  expect(() =>
    watchBus(
      {},
      () => undefined,
      () => 0
    )()
  ).not.toThrow()
  expect(() =>
    watchBus(
      { emit: 1, eventToSubscribersMap: [] },
      () => undefined,
      () => 0
    )()
  ).not.toThrow()
  stop()

  expect(Object.keys(bus).sort()).toEqual(["listeners", "sent", "subscribers"])
  expect(Object.hasOwn(bus, "emit")).toBe(false)
  expect(running().scope).toBeNull()
})
