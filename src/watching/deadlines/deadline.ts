import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrderStep } from "../../types"
import type { Term, WorkingHours } from "./business-time"
import type { Sample } from "./judge"
import type { Waiting } from "./statements"
import type { DeadlineRule } from "./rules"

/** How long a step may take in this shop. */
export type Deadline = {
  step: OrderStep
  term: Term
  /** Null: around the clock. */
  hours: WorkingHours | null
}

/** What one search found of one step. */
export type FoundLate = {
  container: MedusaContainer
  rule: DeadlineRule
  deadline: Deadline
  /** The earliest of them. */
  late: Waiting[]
  sample: Sample | null
  /** All of them, which takes longer. */
  countLate: () => Promise<number>
}
