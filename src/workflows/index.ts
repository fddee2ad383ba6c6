export * from "./reopen-activity"
export * from "./resolve-activities"
export * from "./resolve-activity"
export * from "./steps/log-activity"
