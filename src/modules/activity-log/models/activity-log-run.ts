import { model } from "@medusajs/framework/utils"

/**
 * One action over all entries of a group, worked on one after the other. A row, and no memory of a
 * process: another process goes on with it.
 */
export const ActivityLogRun = model
  .define(
    { name: "ActivityLogRun", tableName: "activity_log_run" },
    {
      id: model.id({ prefix: "actrun" }).primaryKey(),
      action: model.text(),
      group_key: model.text(),
      /** The ids in the order in which the run takes them. */
      entry_ids: model.json(),
      /** What the person gave: `confirm`, and what the action asks for. */
      input: model.json(),
      actor_type: model.text(),
      actor_id: model.text().nullable(),
      total: model.number(),
      /** How many were begun. One more than were ended: it is being worked on, or its process was killed. */
      begun: model.number().default(0),
      succeeded: model.number().default(0),
      failed: model.number().default(0),
      skipped: model.number().default(0),
      state: model.enum(["running", "stopped", "completed"]).default("running"),
      stopped_because: model.text().nullable(),
      /** How many failed in a row for the same cause, and for which. */
      failures_in_a_row: model.number().default(0),
      last_cause: model.text().nullable(),
    }
  )
  .indexes([
    {
      // What is to be gone on with: a handful.
      name: "IDX_activity_log_run_running",
      on: ["created_at"],
      where: "state = 'running' AND deleted_at IS NULL",
    },
  ])
