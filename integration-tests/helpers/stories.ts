import type { AdminOrderActivityResponse } from "../../src/types"
import { LOOK } from "./looks"
import { runJobUntil } from "./run-job"
import { until } from "./until"
import type { UsedStore } from "./use-store"

/** A timeline as a table: one line an entry, `level type: message (who)`. */
export async function timelineOf(
  store: UsedStore,
  orderId: string
): Promise<string[]> {
  const { activities } = await store.shop.admin.get<AdminOrderActivityResponse>(
    `/admin/orders/${orderId}/activity`
  )

  return activities
    .filter(({ event_type }) => !isOfAnotherSuite(event_type))
    .map(({ level, event_type, message, actor_label }) =>
      [
        `${level} ${event_type}: ${message}`,
        ...(actor_label ? [`(${actor_label})`] : []),
      ].join(" ")
    )
}

/** The line without who did it: of much that somebody did, Medusa's own rows keep no name. */
const whatHappened = (line: string): string => line.replace(/ \([^()]+\)$/, "")

/** E-mails have journeys of their own; here they would come between the lines at moments of their own. */
function isOfAnotherSuite(eventType: string): boolean {
  return eventType.startsWith("order.email.")
}

/**
 * Whole timelines, asserted as they come about and once more when everything has settled: a line
 * that is doubled or comes late is seen as well.
 */
export function useStories(
  store: UsedStore,
  { linesOf = timelineOf }: { linesOf?: typeof timelineOf } = {}
) {
  const told = new Map<string, string[]>()

  return {
    async expectTimeline(orderId: string, expected: string[]): Promise<void> {
      told.set(orderId, expected)

      await until(
        async () => (await linesOf(store, orderId)).length >= expected.length,
        { what: `${expected.length} lines`, timeoutMs: 15_000 }
      ).catch(() => undefined /* the comparison shows what is missing */)

      expect(await linesOf(store, orderId)).toEqual(expected)
    },

    /** The log loses them all, and the store looks for what it missed: see `LOOKING`. */
    async expectAllFoundAgain(): Promise<void> {
      const expected = [...told].map(([id, lines]) => ({
        id,
        lines: lines.map(whatHappened),
      }))
      const read = () =>
        Promise.all(
          expected.map(async ({ id }) => ({
            id,
            lines: (await linesOf(store, id)).map(whatHappened),
          }))
        )
      const count = (stories: { lines: string[] }[]) =>
        stories.flatMap(({ lines }) => lines).length
      await store.query("delete from activity_log")
      // What a process looked for already it does not look for again; the next one does, for a day.
      await store.restart()

      await runJobUntil(store, LOOK, {
        what: `${count(expected)} lines to be back`,
        isDone: async () => count(await read()) >= count(expected),
      }).catch(() => undefined /* the comparison shows what is missing */)

      expect(await read()).toEqual(expected)
    },

    /** Call it in the last test of a file. */
    async expectAllUnchanged(): Promise<void> {
      const now = await Promise.all(
        [...told.keys()].map(
          async (id) => [id, await linesOf(store, id)] as const
        )
      )

      expect(Object.fromEntries(now)).toEqual(Object.fromEntries(told))
    },
  }
}
