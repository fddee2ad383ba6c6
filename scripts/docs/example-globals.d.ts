import type {
  IEventBusModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import type * as Utils from "@medusajs/framework/utils"
// Lets the container know `activity_log`.
import type {} from "medusa-plugin-activity-log/types"

/** What examples take for granted: the names that every Medusa developer has at hand. */
declare global {
  const container: MedusaContainer
  const eventBus: IEventBusModuleService
  const defineConfig: (typeof Utils)["defineConfig"]
  const order: { id: string }
  const order_id: string

  /** A workflow of the shop's own. */
  const submitToPrinterWorkflow: (container: MedusaContainer) => {
    run: (args: { input: object }) => Promise<void>
  }
  const file: string
}
