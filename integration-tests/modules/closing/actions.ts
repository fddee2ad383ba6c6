import type { Case, Written } from "./words"

const failed = "order.action_failed"
const fail = (action: string, ...minute: [number?]): Written => [
  failed,
  { action, cause: "connection refused" },
  ...minute,
]

export const ACTIONS: Case[] = [
  {
    when: "it was to cancel the order, which is cancelled",
    given: [fail("cancel-order"), ["order.cancelled"]],
    open: ["order.cancelled"],
  },
  {
    when: "it was to complete and to archive the order, which is completed",
    given: [
      fail("complete-order-workflow"),
      fail("archive-order-workflow"),
      ["order.completed"],
    ],
    open: [failed],
  },
  {
    when: "it was to confirm an edit, which is confirmed",
    given: [fail("confirm-order-edit-request"), ["order.edit_confirmed"]],
    open: [],
  },
  {
    when: "it was written after the order was archived",
    given: [["order.archived", {}, 5], fail("archive-order-workflow", 1)],
    open: [],
  },
  {
    when: "it was a return, of which an order may have several",
    given: [fail("confirm-return-request"), ["order.return_requested"]],
    open: [failed],
  },
]
