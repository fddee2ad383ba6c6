import { parseOptions } from "./parse-options"
import type { ParsedOptions } from "./options-schema"

/**
 * The options of the store that booted last in this process.
 *
 * Medusa hands `{}` to subscribers and nothing to a job's `config` (2.21,
 * `framework/dist/subscribers/subscriber-loader.js`); both are imported after the modules were
 * loaded, and read from here what their event lists and schedules need at that moment.
 * Everything that runs later asks the service.
 */
let current: ParsedOptions = parseOptions({})

export function currentOptions(): ParsedOptions {
  return current
}

export function setCurrentOptions(options: ParsedOptions): void {
  current = options
}
