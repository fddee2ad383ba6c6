/** What examples take for granted: the names that every Medusa developer has at hand. */
declare const container: import("@medusajs/framework/types").MedusaContainer
declare const eventBus: import("@medusajs/framework/types").IEventBusModuleService
declare const order: { id: string }
declare const order_id: string
