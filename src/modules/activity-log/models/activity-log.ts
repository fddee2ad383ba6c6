import { model } from "@medusajs/framework/utils"
import {
  ACTOR_TYPES,
  LEVELS,
  SOURCES,
} from "../../../recording/storing/vocabulary"

/**
 * One row a fact. A column's meaning stands in `src/types/entry.ts`.
 *
 * Indexes that the data model language cannot say (the word search's GIN index) are
 * written into the migration by hand.
 */
export const ActivityLog = model
  .define(
    { name: "ActivityLog", tableName: "activity_log" },
    {
      id: model.id({ prefix: "actlog" }).primaryKey(),
      event_type: model.text(),
      level: model.enum([...LEVELS]),
      order_id: model.text().nullable(),
      payload: model.json().default({}),
      message: model.text(),
      resolved_at: model.dateTime().nullable(),
      resolved_by: model.text().nullable(),
      resolved_by_entry_id: model.text().nullable(),
      resolution_note: model.text().nullable(),
      snoozed_until: model.dateTime().nullable(),
      assigned_to: model.text().nullable(),
      occurred_at: model.dateTime(),
      actor_type: model.enum([...ACTOR_TYPES]).nullable(),
      actor_id: model.text().nullable(),
      actor_label: model.text().nullable(),
      caused_by: model.text().nullable(),
      dedupe_key: model.text().nullable(),
      source: model.enum([...SOURCES]).nullable(),
      problem_key: model.text().nullable(),
      occurrences: model.number().default(1),
      last_occurred_at: model.dateTime().nullable(),
      // What it closes, and what is at stake or was done: `Closing` in table.ts. Shown to nobody.
      closing: model.json().nullable(),
    }
  )
  .indexes([
    {
      // The feed: newest first, and its pages by keyset.
      name: "IDX_activity_log_occurred_at",
      on: ["occurred_at", "id"],
      where: "deleted_at IS NULL",
    },
    {
      // The timeline of one order.
      name: "IDX_activity_log_order_id",
      on: ["order_id", "occurred_at", "id"],
      where: "order_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      // "Needs attention" and its count: as small as the number of open problems.
      name: "IDX_activity_log_attention",
      on: ["occurred_at", "id"],
      where: "resolved_at IS NULL AND level <> 'info' AND deleted_at IS NULL",
    },
    {
      // Whose problems: what one user is responsible for, or was.
      name: "IDX_activity_log_assigned_to",
      on: ["assigned_to", "occurred_at"],
      where: "assigned_to IS NOT NULL AND deleted_at IS NULL",
    },
    {
      // What is snoozed or somebody's, of the open ones: the badge counts what of it is awake and one's own.
      name: "IDX_activity_log_attention_touched",
      on: ["assigned_to", "snoozed_until"],
      where:
        "resolved_at IS NULL AND level <> 'info' AND deleted_at IS NULL AND (snoozed_until IS NOT NULL OR assigned_to IS NOT NULL)",
    },
    {
      // The feed by level. Info is most of the table: there the feed's own index serves.
      name: "IDX_activity_log_level",
      on: ["level", "occurred_at", "id"],
      where: "level <> 'info' AND deleted_at IS NULL",
    },
    {
      // The feed by type, with or without a level.
      name: "IDX_activity_log_event_type",
      on: ["event_type", "level", "occurred_at", "id"],
      where: "deleted_at IS NULL",
    },
    {
      // What one actor did.
      name: "IDX_activity_log_actor_id",
      on: ["actor_id", "occurred_at"],
      where: "actor_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      // The feed by kind of actor.
      name: "IDX_activity_log_actor_type",
      on: ["actor_type", "occurred_at"],
      where: "actor_type IS NOT NULL AND deleted_at IS NULL",
    },
    {
      // What one request, job run or webhook caused: a handful, sorted when found.
      name: "IDX_activity_log_caused_by",
      on: ["caused_by"],
      where: "caused_by IS NOT NULL AND deleted_at IS NULL",
    },
    {
      // The same problem before: the open one that a new failure supersedes, or a closed one that it revives.
      name: "IDX_activity_log_problem_key",
      on: ["problem_key", "created_at"],
      where: "problem_key IS NOT NULL AND deleted_at IS NULL",
    },
    {
      // Pruning walks the oldest rows.
      name: "IDX_activity_log_created_at",
      on: ["created_at"],
      where: null,
    },
    {
      // ON CONFLICT (dedupe_key) infers this index only where it has no predicate.
      name: "IDX_activity_log_dedupe_key",
      on: ["dedupe_key"],
      unique: true,
      where: null,
    },
  ])
