import type { HealthFaultCode } from "../../types"

/** For each thing that may be wrong with the log: what it is, and what to do about it. */
export type HealthTexts = Record<HealthFaultCode, string>
