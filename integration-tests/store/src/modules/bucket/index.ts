import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { Bucket } from "./service"

export default ModuleProvider(Modules.FILE, { services: [Bucket] })
