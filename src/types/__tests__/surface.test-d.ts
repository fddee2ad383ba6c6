/**
 * The public surface, as plugins and shops compile against it. Nothing here runs: `npm run
 * check:types` refuses whatever no longer holds, `@ts-expect-error` lines without an error included.
 */
import type * as context from "../../failures/context"
import type * as defining from "../../defining"
import type * as workflows from "../../workflows"
import type {
  ActivityDeclaration,
  ActivityEntry,
  ActivityLogService,
  ActivityPayloads,
  ActivityType,
  LogEventOptions,
  PayloadOf,
} from "../index"

declare module "../index" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only interfaces merge
  interface ActivityPayloads {
    "gift.wrapped": { ribbon: string; cards?: number }
  }
}

declare const log: ActivityLogService

/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- how TypeScript compares types exactly */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

type Holds<Claim extends true> = Claim

// Known types: the payload is checked, and may carry more than the plugin's own names.
void log.logEvent("order.shipped", "Shipped", {
  order_id: "order_1",
  payload: { carrier: "DHL", tracking_number: "JD01", weight_grams: 200 },
})
void log.logEvent("order.shipped", "Shipped", {
  // @ts-expect-error -- a tracking number is a text
  payload: { tracking_number: 42 },
})

// Types that were declared by merging: complete, and required where they say so.
void log.logEvent("gift.wrapped", "Wrapped", { payload: { ribbon: "red" } })
void log.logEvent("gift.wrapped", "Wrapped", {
  // @ts-expect-error -- a ribbon is a text
  payload: { ribbon: 3 },
})
void log.logEvent("gift.wrapped", "Wrapped", {
  // @ts-expect-error -- the ribbon is missing
  payload: { cards: 1 },
})

// Names that nobody declared: any payload, as long as it is a record.
void log.logEvent("shop.opened", "Opened", { payload: { by: "Anna" } })
void log.logEvent("shop.opened", "Opened", {
  // @ts-expect-error -- a payload is a record
  payload: "Anna",
})
declare const anyName: string
void log.logEvent(anyName, "Something", { payload: { any: 1 } })

// A declaration is data, and knows the payload that was merged in.
const gift = {
  type: "gift.wrapped",
  label: { en: "Wrapped", de: "Verpackt" },
  icon: "Gift",
  subject: "ribbon",
  resolves: ["order.submission_failed", "gift.torn"],
  actions: ["send_again", { id: "wrap_again", label: "Wrap again" }],
  deadline: { after: "2d", closedBy: ["gift.sent"] },
} as const satisfies ActivityDeclaration<"gift.wrapped">

export const wrong: ActivityDeclaration<"gift.wrapped">[] = [
  gift,
  // @ts-expect-error -- the payload has no such field
  { ...gift, subject: "colour" },
  // @ts-expect-error -- texts without English
  { ...gift, label: { de: "Verpackt" } },
  // @ts-expect-error -- no icon of the list
  { ...gift, icon: "Pie" },
  // @ts-expect-error -- a duration has a unit
  { ...gift, deadline: { after: "2", closedBy: "gift.sent" } },
  // @ts-expect-error -- data only
  { ...gift, message: () => "Wrapped" },
]

// @ts-expect-error -- the plugin's own types are closed
export const unknownType: ActivityType = "gift.wrapped"

export type Surface = [
  Holds<Same<PayloadOf<"shop.opened">, Record<string, unknown>>>,
  Holds<Same<ActivityType extends keyof ActivityPayloads ? true : false, true>>,
  Holds<Same<LogEventOptions["payload"], Record<string, unknown> | undefined>>,
  Holds<Same<Awaited<ReturnType<typeof log.logEvent>>, ActivityEntry | null>>,

  Holds<
    Same<
      keyof ActivityLogService,
      | "logEvent"
      | "retrieve"
      | "listForOrder"
      | "listRecent"
      | "countNeedingAttention"
      | "listAttentionGroups"
      | "resolve"
      | "reopen"
      | "snooze"
      | "assign"
      | "resolveAllForOrder"
      | "flush"
      | "health"
      | "prune"
    >
  >,

  // What stores import and call; a name more is a promise more.
  Holds<
    Same<
      keyof typeof workflows,
      | "addNoteWorkflow"
      | "changeNoteWorkflow"
      | "assignActivitiesWorkflow"
      | "assignActivityWorkflow"
      | "erasePersonWorkflow"
      | "logActivityStep"
      | "logActivityStepId"
      | "removeNoteWorkflow"
      | "reopenActivityWorkflow"
      | "resolveActivitiesWorkflow"
      | "resolveActivityWorkflow"
      | "snoozeActivitiesWorkflow"
      | "snoozeActivityWorkflow"
    >
  >,
  Holds<Same<keyof typeof defining, "defineActivity">>,
  Holds<
    Same<keyof typeof context, "removeFailureObserver" | "withActivityContext">
  >,
  Holds<
    Same<
      keyof context.ActivityContext,
      keyof Parameters<typeof context.withActivityContext>[0]
    >
  >,
]
