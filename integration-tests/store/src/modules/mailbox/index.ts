import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { Mailbox } from "./service"

export default ModuleProvider(Modules.NOTIFICATION, { services: [Mailbox] })
