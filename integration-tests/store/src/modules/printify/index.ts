import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PrintifyStandIn } from "./service"

export default ModuleProvider(Modules.FULFILLMENT, {
  services: [PrintifyStandIn],
})
