import { defineMiddlewares } from "@medusajs/framework/http"
import { activityMiddlewares } from "./admin/activity/middlewares"

export default defineMiddlewares({ routes: activityMiddlewares })
