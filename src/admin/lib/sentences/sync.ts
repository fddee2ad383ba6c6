import type { ActivityPayload } from "../../../types"
import type { SentenceKey } from "../../i18n/sentences/en"
import { type Runs, spoken } from "./runs"
import { inLargestUnit, type Sentence, type Writer } from "./writer"

/** What Medusa and most integrations sync; any other subject keeps its name. */
const KNOWN: ReadonlyMap<string, SentenceKey> = new Map([
  ["Product sync", "productSync"],
  ["Product import", "productImport"],
  ["Product export", "productExport"],
  ["Order export", "orderExport"],
  ["Inventory export", "inventoryExport"],
])

const OTHERS: ReadonlyMap<string, SentenceKey> = new Map([
  ["sync", "otherSync"],
  ["import", "otherImport"],
  ["export", "otherExport"],
])

const COUNTS: ReadonlyMap<string, SentenceKey> = new Map([
  ["products", "countProducts"],
  ["orders", "countOrders"],
  ["created", "countCreated"],
  ["updated", "countUpdated"],
])

export const syncSentences = {
  "sync.started": (payload, write) =>
    write.text("syncStarted", { what: whatOf(payload, write) }),
  "sync.completed": (payload, write) =>
    write.detailed(
      write.text("syncCompleted", { what: whatOf(payload, write) }),
      write.list(countsOf(payload, write))
    ),
  "sync.failed": (payload, write) =>
    write.because(
      write.text("syncFailed", { what: whatOf(payload, write) }),
      payload.error ?? payload.cause
    ),
  "sync.stalled": (payload, write) =>
    write.text("syncStalled", {
      what: whatOf(payload, write),
      duration: durationOf(payload, write),
    }),
} satisfies Record<string, Sentence>

const whatOf = (
  { subject, action }: ActivityPayload,
  write: Writer
): Runs | null => {
  const name = typeof subject === "string" && subject ? subject : "Product"
  const kind = typeof action === "string" && action ? action : "sync"
  const known = KNOWN.get(`${name} ${kind}`)
  if (known) {
    return write.text(known)
  }
  const other = OTHERS.get(kind)
  return other ? write.text(other, { name: write.name(name) }) : null
}

/** Names of counts that nobody knows are said as they were sent. */
const countsOf = ({ counts }: ActivityPayload, write: Writer) =>
  Object.entries(Object(counts) as ActivityPayload) // read by name only
    .filter(([, count]) => typeof count === "number")
    .map(([name, count]) => {
      const key = COUNTS.get(name)
      return write.text("countOf", {
        n: write.number(count),
        name: key ? write.text(key) : write.name(name),
      })
    })

const durationOf = ({ waited_ms }: ActivityPayload, write: Writer) => {
  if (spoken(waited_ms) === null) {
    return null
  }
  const { count, unit } = inLargestUnit(waited_ms)
  return write.duration(count, unit)
}
