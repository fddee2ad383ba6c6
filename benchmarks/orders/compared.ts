import { quantile } from "../measuring/timings"
import type { Verdict } from "../report/verdicts"
import { CROWD, type Contender, type Sale } from "./place-one"

const RESAMPLES = 2_000

/** One measure of both sides of a comparison, over some of the turns. */
type Measure = {
  name: string
  /** Among all goals. */
  subject: string
  unit: string
  goal: number
  /** Whether a ratio is as good as the goal. */
  isReached: (ratio: number, goal: number) => boolean
  turnsOf: (contender: Contender) => number
  of: (contender: Contender, turns: number[]) => number
}

const atMost = (ratio: number, goal: number) => ratio <= goal
const atLeast = (ratio: number, goal: number) => ratio >= goal

const ofSales = (
  name: string,
  { part, goal }: { part: string; goal: number },
  of: (sales: Sale[]) => number
): Measure => ({
  name,
  subject: `placing an order, ${part}`,
  unit: "ms",
  goal,
  isReached: atMost,
  turnsOf: ({ sales }) => sales.length,
  of: ({ sales }, turns) => of(turns.flatMap((turn) => sales[turn] ?? [])),
})

const waits = (sales: Sale[]) => sales.map(({ waitedMs }) => waitedMs)

const MEASURES: Measure[] = [
  ofSales(
    "what a customer waits, median",
    { part: "median", goal: 1.01 },
    (sales) => quantile(waits(sales), 0.5)
  ),
  ofSales("the same, p95", { part: "p95", goal: 1.03 }, (sales) =>
    quantile(waits(sales), 0.95)
  ),
  ofSales(
    "processor time a sale",
    { part: "processor time", goal: 1.04 },
    (sales) => sum(sales.map(({ cpuMs }) => cpuMs)) / sales.length
  ),
  {
    name: `${CROWD} customers at once`,
    subject: `${CROWD} customers at once`,
    unit: "sales a second",
    goal: 0.97,
    isReached: atLeast,
    turnsOf: ({ crowdsMs }) => crowdsMs.length,
    of: ({ crowdsMs }, turns) =>
      (turns.length * CROWD * 1000) /
      sum(turns.map((turn) => crowdsMs[turn] ?? NaN)),
  },
]

/** The section of docs/benchmarks.md. */
export function compared(contenders: Contender[], run: number): string {
  const [first] = contenders
  const sales = first?.sales.length ?? 0
  const crowds = first?.crowdsMs.length ?? 0

  return `## Placing an order, run ${run}

${sales} orders in each store, in turns, then ${crowds} times ${CROWD} customers at once; all stores of one build, one with the plugin and one
without for each version of Node (\`npm run bench -- orders\`). What a customer waits is measured after the last click; the processor
time is the store's own, for the sale and all that it sets off. In brackets what 95 of 100 resamplings of the same turns say: where they
lie on both sides of a goal, this run cannot tell.

| Node | what | without the plugin | with it | ratio | goal |
| --- | --- | --- | --- | --- | --- |
${pairs(contenders)
  .flatMap((pair) => MEASURES.map((measure) => line(measure, ...pair)))
  .join("\n")}

Where Node 20 misses a goal, every promise of a sale pays for one more \`AsyncLocalStorage\` (26 to 53 ns each; on Node 24 none that can be
measured). What was tried and rejected, with its figures: [ADR 22](adr/0022-what-every-sale-announces-is-read-by-one-statement.md).`
}

/** What becomes of the goals, by version of Node. */
export function verdictsOf(contenders: Contender[], run: number): Verdict[] {
  return pairs(contenders).flatMap(([without, withIt]) =>
    MEASURES.map((measure) => {
      const ratio = ratioOver(measure, { without, withIt })(
        turnsOf(measure, without)
      )

      return {
        what: `${measure.subject}, Node ${without.node}, run ${run}`,
        goal: `${boundOf(measure)} ${measure.goal} of the store without it`,
        figure: ratio.toFixed(3),
        isReached: measure.isReached(ratio, measure.goal),
      }
    })
  )
}

/** Of one version of Node each, without and with the plugin. */
function pairs(contenders: Contender[]): [Contender, Contender][] {
  const nodes = [...new Set(contenders.map(({ node }) => node))]

  return nodes.flatMap((node): [Contender, Contender][] => {
    const own = contenders.filter((each) => each.node === node)
    const without = own.find(({ isWithout }) => isWithout)
    const withIt = own.find(({ isWithout }) => !isWithout)

    return without && withIt ? [[without, withIt]] : []
  })
}

function line(measure: Measure, without: Contender, withIt: Contender): string {
  const { name, unit, goal, isReached } = measure
  const turns = turnsOf(measure, without)
  const ratioOf = ratioOver(measure, { without, withIt })
  const ratio = ratioOf(turns)
  const verdict = isReached(ratio, goal) ? "reached" : "missed"
  const written = (side: Contender) =>
    `${measure.of(side, turns).toFixed(1)} ${unit}`

  return `| ${without.node} | ${name} | ${written(without)} | ${written(withIt)} | **${ratio.toFixed(3)}** (${range(turns, ratioOf)}) | ${boundOf(measure)} ${goal}: ${verdict} |`
}

function turnsOf(measure: Measure, side: Contender): number[] {
  return Array.from({ length: measure.turnsOf(side) }, (_, turn) => turn)
}

function ratioOver(
  measure: Measure,
  { without, withIt }: { without: Contender; withIt: Contender }
): (turns: number[]) => number {
  return (turns) => measure.of(withIt, turns) / measure.of(without, turns)
}

function boundOf({ isReached }: Measure): string {
  return isReached === atMost ? "at most" : "at least"
}

/** `0.996–1.011`: turn by turn, so that both sides of a resampling had the same moods. */
function range(
  turns: number[],
  ratioOver: (chosen: number[]) => number
): string {
  const resampled = Array.from({ length: RESAMPLES }, () =>
    ratioOver(turns.map(() => Math.floor(Math.random() * turns.length)))
  )

  return [0.025, 0.975]
    .map((share) => quantile(resampled, share).toFixed(3))
    .join("–")
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
