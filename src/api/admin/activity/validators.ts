import { z } from "@medusajs/framework/zod"
import { NOTE_MAX_LENGTH } from "../../../recording/storing/storable-text"
import {
  ACTOR_TYPES,
  LEVELS,
  STATES,
} from "../../../recording/storing/vocabulary"

/** A page of the feed. */
const FEED_LIMIT = 50
const FEED_LIMIT_MAX = 200

/** Longest list of ids, levels or types in one request. */
const IDS_MAX = 1000

const level = z.enum(LEVELS)

const actorType = z.enum(ACTOR_TYPES)

const state = z.enum(STATES)

const eventType = z
  .string()
  .max(255)
  .regex(/^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/, {
    error: "a dotted name, e.g. order.shipped",
  })

const id = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[\x21-\x7e]+$/, { error: "an id" })

const moment = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()], {
    error: "a date and time in ISO 8601, e.g. 2026-02-16T10:00:00Z",
  })
  .transform((text) => new Date(text))

const occurredAt = z.strictObject({
  gte: moment.optional(),
  gt: moment.optional(),
  lte: moment.optional(),
  lt: moment.optional(),
})

/** `level=error` and `level[]=error` mean the same. */
function listOf<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    (value) => (typeof value === "string" ? [value] : value),
    z.array(item).min(1).max(IDS_MAX)
  )
}

const flag = z.enum(["true", "false"]).transform((text) => text === "true")

const filterFields = {
  level: listOf(level).optional(),
  event_type: listOf(eventType).optional(),
  order_id: id.optional(),
  actor_type: listOf(actorType).optional(),
  actor_id: id.optional(),
  caused_by: id.optional(),
  state: listOf(state).optional(),
  /** `me`, `nobody`, `anybody`, or ids of users. */
  assigned_to: listOf(id).optional(),
  q: z.string().trim().min(1).max(200).optional(),
  occurred_at: occurredAt.optional(),
  /** Key of a group of `GET /admin/activity/attention/groups`. */
  group: z.string().min(1).max(600).optional(),
}

export const GetActivities = z.strictObject({
  ...filterFields,
  attention: flag.optional(),
  limit: z.coerce.number().int().min(1).max(FEED_LIMIT_MAX).default(FEED_LIMIT),
  cursor: z.string().min(1).max(1000).optional(),
})
export type GetActivities = z.infer<typeof GetActivities>

/** The filters of the list; what is open alone stands in groups. */
export const GetGroups = z.strictObject(filterFields)
export type GetGroups = z.infer<typeof GetGroups>

export const ExportActivities = z.strictObject({
  ...filterFields,
  attention: flag.optional(),
  format: z.enum(["csv", "ndjson"]),
})
export type ExportActivities = z.infer<typeof ExportActivities>

export const GetEvidence = z.strictObject({
  format: z.enum(["html", "json"]).default("html"),
})
export type GetEvidence = z.infer<typeof GetEvidence>

/** All of an order's timeline, or with `limit` a part of it. */
export const GetOrderActivity = z
  .strictObject({
    limit: z.coerce.number().int().min(1).max(FEED_LIMIT_MAX).optional(),
    cursor: z.string().min(1).max(1000).optional(),
  })
  .refine(({ limit, cursor }) => !cursor || limit !== undefined, {
    error: "cursor only together with limit",
  })
export type GetOrderActivity = z.infer<typeof GetOrderActivity>

/** Routes that take no query at all refuse one. */
export const NoQuery = z.strictObject({})

/** Routes that take no body refuse one. */
export const NoBody = z.strictObject({})

/** What a person did about a problem. Blank is none. */
const note = z.string().trim().max(NOTE_MAX_LENGTH).nullish()

/** One entry, or all of an order. */
export const ResolveActivity = z.strictObject({ note })
export type ResolveActivity = z.infer<typeof ResolveActivity>

export const CreateActivity = z.strictObject({
  event_type: eventType,
  message: z.string().trim().min(1).max(2000),
  level: level.optional(),
  order_id: id.nullish(),
  payload: z.record(z.string(), z.unknown()).optional(),
  occurred_at: moment.optional(),
  dedupe_key: z.string().min(1).max(255).nullish(),
})
export type CreateActivity = z.infer<typeof CreateActivity>

const resolveFilter = z.strictObject({
  ...filterFields,
  attention: z.boolean().optional(),
})

/** Which entries are meant. */
const which = {
  ids: z.array(id).min(1).max(IDS_MAX).optional(),
  filter: resolveFilter.optional(),
}

type Which = z.infer<z.ZodObject<typeof which>>

const isOneOfBoth = ({ ids, filter }: Which): boolean =>
  (ids === undefined) !== (filter === undefined)

const eitherOr = { error: "either ids or filter" }

export const ResolveActivities = z
  .strictObject({ ...which, note })
  .refine(isOneOfBoth, eitherOr)
export type ResolveActivities = z.infer<typeof ResolveActivities>

/** Null ends a snooze. How far ahead it may be, the log says. */
const until = moment.nullable()

export const SnoozeActivity = z.strictObject({ until })
export type SnoozeActivity = z.infer<typeof SnoozeActivity>

export const SnoozeActivities = z
  .strictObject({ ...which, until })
  .refine(isOneOfBoth, eitherOr)
export type SnoozeActivities = z.infer<typeof SnoozeActivities>

/** Null is nobody. */
const user_id = id.nullable()

export const AssignActivity = z.strictObject({ user_id })
export type AssignActivity = z.infer<typeof AssignActivity>

export const AssignActivities = z
  .strictObject({ ...which, user_id })
  .refine(isOneOfBoth, eitherOr)
export type AssignActivities = z.infer<typeof AssignActivities>

/** Exactly one of the two. */
export const ErasePerson = z.union(
  [
    z.strictObject({ email: z.string().trim().pipe(z.email().max(254)) }),
    z.strictObject({ customer_id: id }),
  ],
  { error: "either email or customer_id" }
)
export type ErasePerson = z.infer<typeof ErasePerson>

/** What the action itself asks for is its own to check. */
export const PressAction = z.looseObject({
  confirm: z.boolean().default(false),
})
export type PressAction = z.infer<typeof PressAction>
