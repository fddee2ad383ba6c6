import { definePolicies, PolicyOperation } from "@medusajs/framework/utils"

const RESOURCE = "activity_log"

/** Rights that a shop with roles (feature flag `rbac`) can give or withhold. */
export const activityLogPolicies = definePolicies([
  {
    name: "ReadActivityLog",
    resource: RESOURCE,
    operation: PolicyOperation.read,
    description: "Read the activity log and order timelines",
  },
  {
    name: "CreateActivityLog",
    resource: RESOURCE,
    operation: PolicyOperation.create,
    description:
      "Record entries in the activity log, and write notes on orders",
  },
  {
    name: "UpdateActivityLog",
    resource: RESOURCE,
    operation: PolicyOperation.update,
    description:
      "Resolve, reopen, snooze and assign entries of the activity log",
  },
  {
    name: "DeleteActivityLog",
    resource: RESOURCE,
    operation: PolicyOperation.delete,
    description: "Erase a person from the activity log",
  },
])
