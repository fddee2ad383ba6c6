import { model } from "@medusajs/framework/utils"

/**
 * Small things that all processes have to know and that no entry says: how far a search has come, what
 * was said once already. A handful of rows, each under the name of whoever keeps it.
 */
export const ActivityLogState = model.define(
  { name: "ActivityLogState", tableName: "activity_log_state" },
  {
    key: model.text().primaryKey(),
    value: model.json(),
  }
)
