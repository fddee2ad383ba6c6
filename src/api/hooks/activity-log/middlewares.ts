import type { MiddlewareRoute } from "@medusajs/framework/http"

export const webhookMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/hooks/activity-log/:provider",
    // Signatures are over the raw bytes, see raw-body.ts.
    bodyParser: false,
  },
]
