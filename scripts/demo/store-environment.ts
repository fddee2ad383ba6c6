import { demoOptions } from "./webhook-keys"

/** What the shop day wants of its store, in the demo as for the pictures. */
export const storeEnvironment = {
  ACTIVITY_LOG_OPTIONS: JSON.stringify(demoOptions),
  // A job that fails each minute: one problem that counts on.
  INK_TANKS: "silent",
}
