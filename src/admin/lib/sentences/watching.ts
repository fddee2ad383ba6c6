import type { MaybeSentence } from "./sentence"

export const watchingSentences = {
  "payment.without_order": null,
  "payment.webhooks_missing": null,
  "order.authorization_expiring": null,
  "order.overdue": null,
} satisfies Record<string, MaybeSentence>
