import type { LoaderOptions } from "@medusajs/framework/types"
import { entryDefaults } from "../../../entry-defaults"
import { parseOptions } from "../options/parse-options"
import { setCurrentDefaults } from "../writing/current-defaults"

/** Before anybody can resolve the service: `logEvent` knows the catalog's types and the shop's own. */
export default async function defaultsLoader({
  options,
}: LoaderOptions): Promise<void> {
  setCurrentDefaults(entryDefaults(parseOptions(options).events))
}
