import type { LoaderOptions } from "@medusajs/framework/types"
import { setCurrentOptions } from "../options/current-options"
import { parseOptions } from "../options/parse-options"

/** Bad options stop the boot here, before the store takes its first order. */
export default async function optionsLoader({
  options,
}: LoaderOptions): Promise<void> {
  setCurrentOptions(parseOptions(options))
}
