import type {
  ActionResult,
  ActivityAction,
  ActivityGroupAction,
  AdminActivityRun,
} from "./acting"
import type { AdminActivityType } from "./defined"
import type { ActivityEntry, AttentionGroup } from "./entry"

type WireDate<T> = T extends Date ? string : T

/** An entry as the admin API answers it: dates are ISO 8601 in UTC. */
export type AdminActivity = {
  [Key in keyof ActivityEntry]: ActivityEntry[Key] extends Date | null
    ? WireDate<ActivityEntry[Key]>
    : ActivityEntry[Key]
} & {
  /** The order as it is now. Null where there is none, or where it is gone: then there is nothing to link to. */
  order: AdminActivityOrder | null
  /** The actor in words, as it was then: `Anna Quill`, or their e-mail address. Null where unknown. */
  actor_label: string | null
  /** Who resolved it, in words: a name or an e-mail address, or `system`. Null while open. */
  resolved_by_label: string | null
  /** Who is responsible, in words; the id of a user who is gone for good. Null where nobody is. */
  assigned_to_label: string | null
  /** The entry that closed it: a later success, or the same problem come again. Null where a person did, or where it is pruned. */
  resolved_by_entry: AdminActivityCloser | null
  /** What can be done about it. On open problems of `GET /admin/orders/:id/activity` alone; of more than 50, on the latest. */
  actions?: ActivityAction[]
}

export type AdminActivityCloser = Pick<
  ActivityEntry,
  "id" | "event_type" | "level"
>

export type AdminActivityOrder = { id: string; display_id: number }

/** `GET /admin/activity`, newest first. */
export type AdminActivityListResponse = {
  activities: AdminActivity[]
  count: number
  /** True where counting exactly would read too much of the table; `count` is then an estimate, or a lower bound. */
  count_is_estimate: boolean
  /** There, and true, where `count` says no more than how many were seen: there are at least as many. */
  count_is_lower_bound?: true
  limit: number
  /** Opaque. Null on the last page. */
  next_cursor: string | null
  /** Opaque. Null on the first page. */
  previous_cursor: string | null
}

/** `GET /admin/activity/attention`: open, not snoozed, and not somebody else's. Of orders with such a problem `GET /admin/activity/attention/orders` */
export type AdminActivityAttentionResponse = {
  count: number
  /** True where there are more than `count`. */
  is_capped: boolean
}

/** One group of `GET /admin/activity/attention/groups`. */
export type AdminActivityGroup = {
  [Key in keyof Omit<AttentionGroup, "latest_ids">]: WireDate<
    AttentionGroup[Key]
  >
} & {
  /** What can be done about all of its entries at once. Empty for a group of one: that entry has its own. */
  actions: ActivityGroupAction[]
  /** The entry that came last; of a group of one, all there is of it. */
  latest: AdminActivity
}

/** `GET /admin/activity/attention/groups`, the latest first; at most 200. Takes the filters of the list. */
export type AdminActivityGroupsResponse = { groups: AdminActivityGroup[] }

/** `GET /admin/activity/:id` */
export type AdminActivityDetailResponse = AdminActivityResponse & {
  /** What can be done about it, from the entry. Empty where nothing is open. */
  actions: ActivityAction[]
}

/** `POST /admin/activity/:id/actions/:action`: the entry as it is after the attempt. */
export type AdminActivityActionResponse = AdminActivityResponse & {
  result: ActionResult
}

/** `POST /admin/activity/attention/groups/:key/actions/:action`, `GET /admin/activity/runs/:id`, `POST …/stop` */
export type AdminActivityRunResponse = { run: AdminActivityRun }

/** `GET /admin/activity/runs`: those that are going, and those that ended in the last 15 minutes; the newest first. */
export type AdminActivityRunsResponse = { runs: AdminActivityRun[] }

/** `POST /admin/activity`, `…/resolve`, `…/reopen`, `…/snooze`, `…/assign`, and of notes `…/note`, `DELETE`, `POST /admin/orders/:id/activity/notes` */
export type AdminActivityResponse = { activity: AdminActivity }

/** `POST /admin/activity/resolve`, `POST /admin/orders/:id/activity/resolve` */
export type AdminActivityResolveResponse = { resolved: number }

/** `POST /admin/activity/snooze`: how many were changed. */
export type AdminActivitySnoozeResponse = { snoozed: number }

/** `POST /admin/activity/assign`: how many were changed. */
export type AdminActivityAssignResponse = { assigned: number }

/**
 * `POST /admin/activity/erase`: how many entries named the person. A log too large to be read while somebody waits
 * answers 202 with the erasure that goes on in the background: what an index finds is erased already.
 */
export type AdminActivityEraseResponse = {
  erased: number
  erasure?: AdminActivityErasure
}

/** An erasure of a person, and how far it has come: `checked` of about `total` entries were read. */
export type AdminActivityErasure = {
  id: string
  state: "running" | "completed"
  checked: number
  total: number
  erased: number
}

/** `GET /admin/activity/erasures/:id` */
export type AdminActivityErasureResponse = { erasure: AdminActivityErasure }

/** `GET /admin/orders/:id/activity`, oldest first. */
export type AdminOrderActivityResponse = {
  activities: AdminActivity[]
  /** All of the order, however many were asked for. */
  count: number
  /** Only where a `limit` was given. Opaque; leads to what comes before. Null where nothing does. */
  next_cursor?: string | null
  /** Only where the beginning was removed: for so many days entries of orders are kept (option `retention`). */
  begins_after_days?: number
  /** Types on it that a plugin declared, so that the page need not ask. Only where there are any. */
  types?: AdminActivityType[]
}

/** `GET /admin/customers/:id/activity`, newest first: what happened to the customer's orders and carts, and what they did. */
export type AdminCustomerActivityResponse = {
  /** The first part holds every open problem too, however old. */
  activities: AdminActivity[]
  /** How many there are in all; at most 10,000 are counted. */
  count: number
  /** Opaque; leads to what comes before. Null where nothing does. */
  next_cursor: string | null
  /** Types in it that a plugin declared, so that the page need not ask. Only where there are any. */
  types?: AdminActivityType[]
}
/** `GET /admin/activity/types`: what plugins and the shop declared by `defineActivity`, and the types of option `events`. */
export type AdminActivityTypesResponse = { types: AdminActivityType[] }

/** `GET /admin/activity/export?format=…`: a file. `csv` is RFC 4180 with a byte order mark, `ndjson` one `AdminActivity` a line. */
export type ExportFormat = "csv" | "ndjson"
