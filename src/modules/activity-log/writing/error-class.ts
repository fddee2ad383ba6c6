/**
 * Classes of SQLSTATE that blame the row itself: 22 data exception, 23 integrity constraint
 * violation, P0 raised by a trigger of the shop's own (PostgreSQL's appendix A). Everything else (locks, time-outs, a missing or read-only
 * table, no connection) may pass, and the row is tried again.
 */
const ROW_FAULTS = /^(?:2[23]|P0)/

export function isRowAtFault(error: unknown): boolean {
  const code =
    typeof error === "object" && error !== null && "code" in error
      ? error.code
      : null

  return typeof code === "string" && ROW_FAULTS.test(code)
}

const CAUSE_MAX_LENGTH = 300

/** The refusal in its own words. PostgreSQL's own message names no values; those stand in its detail. */
export function describeRefusal(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)

  return text.slice(0, CAUSE_MAX_LENGTH)
}
