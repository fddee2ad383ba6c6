import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { StripeStandIn } from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [StripeStandIn] })
