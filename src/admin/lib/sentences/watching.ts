import type { MaybeSentence } from "./sentence"

export const watchingSentences = {
  "payment.without_order": null,
  "payment.webhooks_missing": null,
  "order.authorization_expiring": null,
  "order.overdue": null,
  "shop.quiet": null,
  "job.overdue": null,
} satisfies Record<string, MaybeSentence>
