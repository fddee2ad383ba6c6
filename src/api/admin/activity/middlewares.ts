import type { MiddlewareRoute } from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { allActions } from "../../../acting/actions"
import { rightsToPress } from "../../../acting/rights"
import { validateBody, validateQuery } from "../../validation/validate"
import {
  AssignActivities,
  AssignActivity,
  CreateActivity,
  ErasePerson,
  ExportActivities,
  GetActivities,
  GetGroups,
  GetEvidence,
  GetOrderActivity,
  NoBody,
  NoQuery,
  PressAction,
  ResolveActivities,
  ResolveActivity,
  SnoozeActivities,
  SnoozeActivity,
} from "./validators"

/** The policy that guards these routes where the shop uses roles (feature flag `rbac`). */
const ACTIVITY_LOG_RESOURCE = "activity_log"

const may = (operation: string) => ({
  resource: ACTIVITY_LOG_RESOURCE,
  operation,
})

const ACTION_ROUTES = [
  "/admin/activity/:id/actions",
  "/admin/activity/attention/groups/:key/actions",
]

/** What is pressed needs the rights of what it does, beside those that every action needs. */
const actionMiddlewares: MiddlewareRoute[] = ACTION_ROUTES.flatMap((route) => [
  {
    methods: ["POST" as const],
    matcher: `${route}/:action`,
    middlewares: [validateQuery(NoQuery), validateBody(PressAction)],
    policies: rightsToPress(),
  },
  // Medusa loads routes last: plugins have declared theirs.
  ...allActions().map(({ id, policies }) => ({
    methods: ["POST" as const],
    matcher: `${route}/${id}`,
    // Rights are checked before a middleware, and without one nowhere.
    middlewares: [validateQuery(NoQuery)],
    policies: [...policies],
  })),
])

/** `/admin/*` is authenticated by Medusa itself: session, bearer, or secret API key. */
export const activityMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/activity",
    middlewares: [validateQuery(GetActivities)],
    policies: [may(PolicyOperation.read)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/activity",
    middlewares: [validateQuery(NoQuery), validateBody(CreateActivity)],
    policies: [may(PolicyOperation.create)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/activity/resolve",
    middlewares: [validateQuery(NoQuery), validateBody(ResolveActivities)],
    policies: [may(PolicyOperation.update)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/activity/snooze",
    middlewares: [validateQuery(NoQuery), validateBody(SnoozeActivities)],
    policies: [may(PolicyOperation.update)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/activity/assign",
    middlewares: [validateQuery(NoQuery), validateBody(AssignActivities)],
    policies: [may(PolicyOperation.update)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/activity/erase",
    middlewares: [validateQuery(NoQuery), validateBody(ErasePerson)],
    policies: [may(PolicyOperation.delete)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/activity/erasures/:id",
    middlewares: [validateQuery(NoQuery)],
    policies: [may(PolicyOperation.delete)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/activity/attention",
    middlewares: [validateQuery(NoQuery)],
    policies: [may(PolicyOperation.read)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/activity/attention/orders",
    middlewares: [validateQuery(NoQuery)],
    policies: [may(PolicyOperation.read)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/activity/attention/groups",
    middlewares: [validateQuery(GetGroups)],
    policies: [may(PolicyOperation.read)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/activity/health",
    middlewares: [validateQuery(NoQuery)],
    policies: [may(PolicyOperation.read)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/activity/types",
    middlewares: [validateQuery(NoQuery)],
    policies: [may(PolicyOperation.read)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/activity/export",
    middlewares: [validateQuery(ExportActivities)],
    policies: [may(PolicyOperation.read)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/orders/:id/activity/evidence",
    middlewares: [validateQuery(GetEvidence)],
    policies: [
      may(PolicyOperation.read),
      { resource: "order", operation: PolicyOperation.read },
    ],
  },
  {
    methods: ["GET"],
    matcher: "/admin/activity/:id",
    middlewares: [validateQuery(NoQuery)],
    policies: [may(PolicyOperation.read)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/activity/:id/resolve",
    middlewares: [validateQuery(NoQuery), validateBody(ResolveActivity)],
    policies: [may(PolicyOperation.update)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/activity/:id/reopen",
    middlewares: [validateQuery(NoQuery), validateBody(NoBody)],
    policies: [may(PolicyOperation.update)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/activity/:id/snooze",
    middlewares: [validateQuery(NoQuery), validateBody(SnoozeActivity)],
    policies: [may(PolicyOperation.update)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/activity/:id/assign",
    middlewares: [validateQuery(NoQuery), validateBody(AssignActivity)],
    policies: [may(PolicyOperation.update)],
  },
  ...actionMiddlewares,
  {
    methods: ["GET"],
    matcher: "/admin/activity/runs",
    middlewares: [validateQuery(NoQuery)],
    policies: [may(PolicyOperation.read)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/activity/runs/:id",
    middlewares: [validateQuery(NoQuery)],
    policies: [may(PolicyOperation.read)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/activity/runs/:id/stop",
    middlewares: [validateQuery(NoQuery), validateBody(NoBody)],
    policies: rightsToPress(),
  },
  {
    methods: ["GET"],
    matcher: "/admin/orders/:id/activity",
    middlewares: [validateQuery(GetOrderActivity)],
    policies: [may(PolicyOperation.read)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/orders/:id/activity/resolve",
    middlewares: [validateQuery(NoQuery), validateBody(ResolveActivity)],
    policies: [may(PolicyOperation.update)],
  },
]
