import { model } from "@medusajs/framework/utils"

/**
 * An erasure of a person that reads the whole log. A row, and no memory of a process: another process
 * goes on with it. Whom it is about is forgotten at its end.
 */
export const ActivityLogErasure = model
  .define(
    { name: "ActivityLogErasure", tableName: "activity_log_erasure" },
    {
      id: model.id({ prefix: "acters" }).primaryKey(),
      /** Null when it is over. */
      person: model.json().nullable(),
      actor_type: model.text(),
      actor_id: model.text().nullable(),
      /** Entries up to this id were read. */
      after_id: model.text().default(""),
      /** How many entries were read, of how many there were about. */
      checked: model.number().default(0),
      total: model.number(),
      /** How many named the person. */
      erased: model.number().default(0),
      state: model.enum(["running", "completed"]).default("running"),
    }
  )
  .indexes([
    {
      // What is to be gone on with: hardly ever one.
      name: "IDX_activity_log_erasure_running",
      on: ["created_at"],
      where: "state = 'running' AND deleted_at IS NULL",
    },
  ])
