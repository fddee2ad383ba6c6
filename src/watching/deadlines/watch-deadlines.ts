import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type { ParsedOptions } from "../../modules/activity-log/options/options-schema"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { readRows } from "../../reconciling/read-rows"
import { lateSince, toTerm } from "./business-time"
import { isJudgedNow, saidOf, type Progress, type Sample } from "./judge"
import {
  countSql,
  LATE_MAX,
  lateSql,
  sampleSql,
  valuesOf,
  type Span,
  type Waiting,
} from "./statements"
import {
  type Deadline,
  type FoundLate,
  recordLate,
  recordRarelyDone,
  recordSummary,
} from "./record-late"
import { DEADLINE_RULES, type DeadlineRule } from "./rules"

/** What is recorded of the past, and how far back its habits are read. */
const LOOK_BACK_MS = 30 * 86_400_000

type Search = { container: MedusaContainer; now: Date; deadline: Deadline }

/**
 * Records what is late, step by step.
 *
 * Of each step the log keeps how far it has searched. What began since then and is late by now is read once;
 * whether the step came or not, it is not read again. A search that fails begins where it began before.
 *
 * @throws what the last of the steps that failed threw; the others were searched.
 */
export async function watchDeadlines(
  container: MedusaContainer,
  now: Date
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const failures: unknown[] = []

  for (const deadline of deadlinesOf(log.options.deadlines)) {
    const rules = DEADLINE_RULES.filter(({ step }) => step === deadline.step)

    for (const rule of rules) {
      await search(rule, { container, now, deadline }).catch((error: unknown) =>
        failures.push(error)
      )
    }
  }

  if (failures.length) {
    throw failures.at(-1)
  }
}

export function deadlinesOf(options: ParsedOptions["deadlines"]): Deadline[] {
  if (!options) {
    return []
  }

  const hours = options.business ?? null
  const steps = new Set(DEADLINE_RULES.map(({ step }) => step))

  return [...steps].flatMap((step) => {
    const term = options[step]

    return term ? [{ step, term: toTerm(term), hours }] : []
  })
}

async function search(
  rule: DeadlineRule,
  { container, now, deadline }: Search
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const key = `watching:deadline:${rule.step}:${rule.prefix}`
  const limit = JSON.stringify([deadline.term, deadline.hours])
  const kept = await log.state.get(key)
  const before = (kept?.value ?? null) as Progress | null // written below
  const until = lateSince(now, deadline.term, deadline.hours)
  const span = {
    after: before ? new Date(before.until) : startOfSample(until),
    until,
  }
  const late = span.after < until ? await lateIn(span, rule, container) : []
  const isJudged = isJudgedNow(before, { now, limit, late: late.length })
  const sample = isJudged
    ? await sampleOf({ after: startOfSample(until), until }, rule, container)
    : null
  const said = saidOf({ before, limit, sample })
  const found = {
    container,
    rule,
    deadline,
    late,
    sample,
    countLate: () => countIn(span, rule, container),
  }

  await SAY[said](found)

  const isMore = said === "each" && late.length === LATE_MAX
  const searched = isMore ? late.at(-1)?.started_at : until

  await log.state.set(key, {
    until: latest(searched, span.after).toISOString(),
    limit,
    is_off: said === "suggestion" || said === "nothing",
    judged_at: isJudged ? now.toISOString() : (before?.judged_at ?? ""),
  })
}

const SAY = {
  each: recordLate,
  summary: recordSummary,
  suggestion: recordRarelyDone,
  nothing: async () => undefined,
} satisfies Record<
  ReturnType<typeof saidOf>,
  (found: FoundLate) => Promise<unknown>
>

function startOfSample(until: Date): Date {
  return new Date(until.getTime() - LOOK_BACK_MS)
}

/** A longer deadline than before ends earlier: what was searched is not searched again. */
function latest(date: Date | undefined, other: Date): Date {
  return date && date > other ? date : other
}

async function lateIn(
  span: Span,
  rule: DeadlineRule,
  container: MedusaContainer
): Promise<Waiting[]> {
  return await readRows<Waiting>(container, lateSql(rule), valuesOf(rule, span))
}

async function countIn(
  span: Span,
  rule: DeadlineRule,
  container: MedusaContainer
): Promise<number> {
  const [counted] = await readRows<{ late: number }>(
    container,
    countSql(rule),
    valuesOf(rule, span)
  )

  return counted?.late ?? 0
}

async function sampleOf(
  span: Span,
  rule: DeadlineRule,
  container: MedusaContainer
): Promise<Sample> {
  const [sample] = await readRows<Sample>(
    container,
    sampleSql(rule),
    valuesOf(rule, span)
  )

  return sample ?? { sampled: 0, late: 0 }
}
