import { defineMiddlewares } from "@medusajs/framework/http"
import { causeContext } from "../failures/context/cause"
import { requestContext } from "../failures/context/request-context"
import { activityMiddlewares } from "./admin/activity/middlewares"
import { noteMiddlewares } from "./admin/activity/note-middlewares"
import { customerActivityMiddlewares } from "./admin/customers/middlewares"
import { syncMiddlewares } from "./admin/syncs/middlewares"

export default defineMiddlewares({
  routes: [
    { matcher: "/*", middlewares: [causeContext] },
    // Whatever fails while a request is served is recorded with its order and its actor.
    { matcher: "/admin/*", middlewares: [requestContext] },
    { matcher: "/store/*", middlewares: [requestContext] },
    ...activityMiddlewares,
    ...noteMiddlewares,
    ...customerActivityMiddlewares,
    ...syncMiddlewares,
    {
      methods: ["POST"],
      matcher: "/hooks/activity-log/:provider",
      // Signatures are over the raw bytes, see raw-body.ts.
      bodyParser: false,
    },
  ],
})
