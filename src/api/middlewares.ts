import { defineMiddlewares } from "@medusajs/framework/http"
import { activityMiddlewares } from "./admin/activity/middlewares"
import { productSyncMiddlewares } from "./admin/products/middlewares"
import { webhookMiddlewares } from "./hooks/activity-log/middlewares"

export default defineMiddlewares({
  routes: [
    ...activityMiddlewares,
    ...productSyncMiddlewares,
    ...webhookMiddlewares,
  ],
})
