import type {
  AdminActivity,
  AdminActivityGroupsResponse,
  AdminActivityListResponse,
} from "../../src/types"
import { ApiError } from "./api-client"
import { until } from "./until"
import type { UsedStore } from "./use-store"

/** Open problems of an order, or of the shop where none is named; the latest first. */
export async function openProblems(
  { shop }: UsedStore,
  orderId?: string
): Promise<AdminActivity[]> {
  const { activities } = await shop.admin.get<AdminActivityListResponse>(
    `/admin/activity?attention=true&limit=200${orderId ? `&order_id=${orderId}` : ""}`
  )

  return activities
}

/** The open problem of one type on an order, as soon as it is there. */
export const problemOf = (
  store: UsedStore,
  orderId: string,
  type: string
): Promise<AdminActivity> =>
  until(
    async () =>
      (await openProblems(store, orderId)).find(
        ({ event_type }) => event_type === type
      ),
    { what: `${type} of ${orderId}` }
  )

/** The entries of one type, the latest first, as soon as there are so many. */
export async function entriesOf(
  { shop }: UsedStore,
  eventType: string,
  count = 1
): Promise<AdminActivity[]> {
  return await until(
    async () => {
      const { activities } = await shop.admin.get<AdminActivityListResponse>(
        `/admin/activity?event_type=${eventType}&limit=200`
      )

      return activities.length >= count ? activities : null
    },
    { what: `${count} of ${eventType}`, timeoutMs: 15_000 }
  )
}

export async function attentionGroups({ shop }: UsedStore) {
  const { groups } = await shop.admin.get<AdminActivityGroupsResponse>(
    "/admin/activity/attention/groups"
  )

  return groups
}

/** What the third party refuses, Medusa answers with an error; nothing else is hidden by this. */
export async function refused(attempt: Promise<unknown>): Promise<void> {
  await attempt.then(
    () => {
      throw new Error("should have been refused and was not")
    },
    (error: unknown) => {
      if (!(error instanceof ApiError)) {
        throw error
      }
    }
  )
}
