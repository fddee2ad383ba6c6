import { Queue } from "bullmq"
import { setTimeout } from "node:timers/promises"

/** What Medusa's bus on Redis calls its queue (2.21, `event-bus-redis/dist/services/event-bus-redis.js`). */
const QUEUE = { name: "events-queue", prefix: "RedisEventBusService" }

/** They send e-mails, by workflows of their own: more work than all that is measured. */
const SUBSCRIBERS_OF_THE_STORE = [
  "inkwell:order-confirmation",
  "inkwell:submit-automatically",
  "inkwell:shipping-notice",
]

/** What Medusa emits from a sale until the parcel has arrived; `of` makes the id of a part of the order. */
const EVENTS: Record<string, (of: (prefix: string) => string) => object> = {
  "order.placed": (of) => ({ id: of("order") }),
  "notification.notification.created": (of) => ({ id: of("noti") }),
  "payment.capture.created": (of) => ({ id: of("capt") }),
  "order.fulfillment_created": (of) => ({
    order_id: of("order"),
    fulfillment_id: of("ful"),
  }),
  "shipment.created": (of) => ({ id: of("ful") }),
  "delivery.created": (of) => ({ id: of("ful") }),
}

export const EVENTS_AN_ORDER = Object.keys(EVENTS).length

/** All events of each order at once, so many orders a second. @returns when each order's were handed over */
export async function emitOrders(
  redisUrl: string,
  { orderIds, perSecond }: { orderIds: string[]; perSecond: number }
): Promise<Map<string, number>> {
  const { hostname, port } = new URL(redisUrl)
  const queue = new Queue(QUEUE.name, {
    prefix: QUEUE.prefix,
    connection: { host: hostname, port: Number(port) },
  })
  const emittedAt = new Map<string, number>()
  const since = Date.now()

  for (const [index, orderId] of orderIds.entries()) {
    const due = since + (index * 1000) / perSecond

    await setTimeout(Math.max(0, due - Date.now()))
    emittedAt.set(orderId, Date.now())
    await queue.addBulk(jobsOf(orderId))
  }

  await queue.close()

  return emittedAt
}

function jobsOf(orderId: string) {
  const of = (prefix: string) => orderId.replace(/^order/, prefix)

  return Object.entries(EVENTS).map(([name, dataOf]) => ({
    name,
    data: {
      data: dataOf(of),
      metadata: { created_at: new Date().toISOString() },
      // As the bus writes them down when it tries a job again: those have done their part.
      completedSubscriberIds: SUBSCRIBERS_OF_THE_STORE,
    },
    opts: { removeOnComplete: true, attempts: 1 },
  }))
}
