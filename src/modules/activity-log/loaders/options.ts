import type { LoaderOptions } from "@medusajs/framework/types"
import { entryDefaults } from "../../../entry-defaults"
import { parseOptions, setCurrentOptions } from "../options/parse-options"
import { setCurrentDefaults } from "../writing/surroundings"

/**
 * Bad options stop the boot here, before the store takes its first order. And before anybody can
 * resolve the service, `logEvent` knows the catalog's types and the shop's own.
 */
export default async function optionsLoader({
  options,
}: LoaderOptions): Promise<void> {
  const parsed = parseOptions(options)

  setCurrentOptions(parsed)
  setCurrentDefaults(entryDefaults(parsed.events))
}
