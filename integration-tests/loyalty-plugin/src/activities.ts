import { defineAction } from "medusa-plugin-activity-log/acting"
import { defineActivity } from "medusa-plugin-activity-log/define"
import { grantPoints } from "./points"

declare module "medusa-plugin-activity-log/types" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only interfaces merge
  interface ActivityPayloads {
    "loyalty.points_granted": { points: number; tier?: string }
    "loyalty.grant_failed": { points: number; cause: string }
    "loyalty.points_confirmed": { points?: number }
  }
}

defineActivity({
  type: "loyalty.points_granted",
  label: { en: "Points granted", de: "Punkte gutgeschrieben" },
  icon: "Star",
  message: {
    en: "{points} points granted",
    de: "{points} Punkte gutgeschrieben",
  },
  on: "loyalty.points_granted",
  resolves: ["loyalty.grant_failed"],
  deadline: { after: "3s", closedBy: "loyalty.points_confirmed" },
})

defineActivity({
  type: "loyalty.grant_failed",
  level: "error",
  label: { en: "Points not granted", de: "Punkte nicht gutgeschrieben" },
  icon: "Star",
  message: {
    en: "{points} points not granted: {cause}",
    de: "{points} Punkte nicht gutgeschrieben: {cause}",
  },
  explain: {
    cause: {
      en: "The loyalty service did not take the points of this order.",
      de: "Der Bonusdienst hat die Punkte dieser Bestellung nicht angenommen.",
    },
    next_step: {
      en: "Grant them again. The customer has not lost any.",
      de: "Schreiben Sie sie erneut gut. Der Kunde hat keine verloren.",
    },
  },
  on: ["loyalty.grant_failed"],
  actions: [
    {
      id: "grant_again",
      label: { en: "Grant points again", de: "Punkte erneut gutschreiben" },
    },
  ],
})

defineActivity({
  type: "loyalty.points_confirmed",
  label: { en: "Points confirmed", de: "Punkte bestätigt" },
  on: "loyalty.points_confirmed",
})

defineAction<{ order_id: string; points: number }>({
  id: "grant_again",
  types: [],
  policies: [],
  target: ({ order_id }) => `loyalty:${order_id ?? ""}`,
  mayHave: "The points may have been granted",
  check: async ({ order_id, payload: { points } }) =>
    order_id && typeof points === "number"
      ? { plan: { order_id, points } }
      : { impossible: "The points are not known" },
  run: async ({ plan }, { container }) => {
    await grantPoints(container, plan)

    return { state: "succeeded", points: plan.points }
  },
})
