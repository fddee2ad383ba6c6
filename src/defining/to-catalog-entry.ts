import { fillTemplate } from "../recording/wording/fill-template"
import type { ActivityType, CatalogEntry } from "../types"
import type { DefinedActivity } from "./declaration-schema"

/** What the catalog would say of a declared type. */
export function toCatalogEntry({
  level,
  label,
  message,
  explain,
  subject,
  resolves,
}: DefinedActivity): CatalogEntry {
  return {
    level,
    description: label.en,
    message: (payload) => fillTemplate(message.en, payload),
    samples: [],
    // Names of other plugins as well: the catalog's own are checked where they stand.
    resolves: resolves as ActivityType[],
    isProblem: true,
    ...(subject ? { subject: (payload) => textOf(payload[subject]) } : {}),
    ...(explain
      ? {
          explain: { cause: explain.cause.en, next_step: explain.next_step.en },
        }
      : {}),
  }
}

function textOf(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number"
    ? String(value)
    : null
}
