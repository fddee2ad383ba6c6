import { quantity } from "./runs"

const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const

export type Unit = (typeof UNITS)[number][0]

/** `6 hours`, `90 minutes`: the largest unit that says it without a remainder. */
export const inLargestUnit = (ms: unknown): { count: number; unit: Unit } => {
  const minutes = Math.max(1, Math.round(quantity(ms) / 60_000)) * 60_000
  const [unit, size] =
    UNITS.find(([, each]) => minutes % each === 0) ?? UNITS[2]
  return { count: minutes / size, unit }
}
