import { container } from "@medusajs/framework"
import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** One line in the server's log about work of the log's own that failed. Silent where no store runs any more. */
export function warnOf(what: string): (error: unknown) => void {
  return (error) => {
    container
      .resolve<Logger | undefined>(ContainerRegistrationKeys.LOGGER, {
        allowUnregistered: true,
      })
      ?.warn(
        `Activity log: ${what}: ${error instanceof Error ? error.message : String(error)}`
      )
  }
}
