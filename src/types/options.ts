import type { ActivityPayload } from "./entry"
import type { ActivityLevel } from "./vocabulary"

/** A shop's own type of entry, fed by an event of the bus. */
export type CustomEvent = {
  /** Name of the entry. Default: the bus event's own name. */
  type?: string
  /** Default: `info`. */
  level?: ActivityLevel
  /**
   * What the timeline says: text in which `{field}` is replaced by the event's data
   * (`"{points} points granted"`), or a function of it.
   */
  message: string | ((data: ActivityPayload) => string)
}

/** Options of the plugin, as written into `medusa-config.ts`. */
export type ActivityLogOptions = {
  /**
   * Readable names of providers, by id (`pp_acme_main`) or identifier (`acme`).
   *
   * Not `providers`: Medusa takes that key of any module's options for a list of module providers
   * and stops the boot (2.21, `modules-sdk/dist/loaders/utils/load-internal.js`).
   */
  providerNames?: Record<string, string>
  /** Bus event → type of the shop's own. */
  events?: Record<string, CustomEvent>
  failures?: {
    /** Watch workflows and record what fails in them. Default: true. */
    enabled?: boolean
    /** Keep the stack of an error in the payload. It may name files and addresses of the server. Default: false. */
    includeStack?: boolean
  }
  retention?: {
    /** Entries older than this are pruned, by `created_at`. Default: 90. */
    days?: number
    /** Keep warnings and errors for as long as they are open. Default: true. */
    keepUnresolved?: boolean
    /** When to prune: a cron expression of five fields, in the server's time. Default: `17 3 * * *`. */
    schedule?: string
  }
}
