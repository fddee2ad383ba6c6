import type { AdminActivity, AdminActivityResponse } from "../../src/types"
import { record } from "./shop/activities"
import { colleague, integration, type Worker } from "./shop/staff"
import type { UsedStore } from "./use-store"

const DAY = 86_400_000

/** A moment to snooze until. */
export const inDays = (days: number): string =>
  new Date(Date.now() + days * DAY).toISOString()

/** Anna, whose the store's shop is, a colleague, a program, and problems for them. */
export const useTeam = (store: UsedStore) => {
  const team: { annaId?: string; ben?: Worker; printer?: Worker } = {}
  let count = 0

  beforeAll(async () => {
    team.ben = await colleague(store.shop, {
      first_name: "Ben",
      last_name: "Ode",
    })
    team.printer = await integration(store.shop, "Printer")
    const { user } = await store.shop.admin.get<{ user: { id: string } }>(
      "/admin/users/me"
    )
    team.annaId = user.id
  }, 120_000)

  return {
    get annaId() {
      return there(team.annaId)
    },
    get ben() {
      return there(team.ben)
    },
    get printer() {
      return there(team.printer)
    },
    /** A problem like no other, or one of a type and an order. */
    problem: (
      event_type = `press.jammed_${(count += 1)}`,
      order_id: string | null = null
    ): Promise<AdminActivity> =>
      record(store.shop, {
        event_type,
        level: "error",
        message: "The press is jammed",
        order_id,
        payload: { code: "jam" },
      }),
    /** What Anna, or somebody else, does to entries. */
    post: async (path: string, body: object, who = store.shop.admin) =>
      (await who.post<AdminActivityResponse>(`/admin/activity/${path}`, body))
        .activity,
  }
}

const there = <Part>(part: Part | undefined): Part => {
  if (part === undefined) {
    throw new Error("the team is there only while tests run")
  }
  return part
}
