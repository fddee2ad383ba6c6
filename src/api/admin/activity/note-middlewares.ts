import type { MiddlewareRoute } from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { validateBody, validateQuery } from "../../validation/validate"
import { AddNote, ChangeNote } from "./note-validators"
import { NoBody, NoQuery } from "./validators"

const RESOURCE = "activity_log"

/** Whoever may record may write notes; what they answer is an entry, which one must be allowed to read. */
const policies = [
  { resource: RESOURCE, operation: PolicyOperation.read },
  { resource: RESOURCE, operation: PolicyOperation.create },
]

/** Notes of people on orders. */
export const noteMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/orders/:id/activity/notes",
    middlewares: [validateQuery(NoQuery), validateBody(AddNote)],
    policies: [
      ...policies,
      { resource: "order", operation: PolicyOperation.read },
    ],
  },
  {
    methods: ["POST"],
    matcher: "/admin/activity/:id/note",
    middlewares: [validateQuery(NoQuery), validateBody(ChangeNote)],
    policies,
  },
  {
    methods: ["DELETE"],
    matcher: "/admin/activity/:id",
    middlewares: [validateQuery(NoQuery), validateBody(NoBody)],
    policies,
  },
]
