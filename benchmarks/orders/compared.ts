import type { Contender, Sale } from "./place-one"

const RESAMPLES = 2_000

/** A measure of a store's sales, and how it is written. */
type Measure = { name: string; of: (sales: Sale[]) => number }

const MEASURES: Measure[] = [
  { name: "median", of: (sales) => quantile(sales, 0.5) },
  { name: "p95", of: (sales) => quantile(sales, 0.95) },
  {
    name: "processor time",
    of: (sales) => sum(sales.map(({ cpuMs }) => cpuMs)) / sales.length,
  },
]

/** Which store is held against which. */
const PAIRS = [
  { title: "Watching for failures", of: 2, against: 1, goal: "1 %" },
  { title: "The whole plugin", of: 2, against: 0, goal: "2 %, p95 5 %" },
] as const

export function compared(contenders: Contender[]): string {
  const count = contenders[0]?.sales.length ?? 0

  return [
    "## Placing an order",
    "",
    `${count} orders in each of three stores of one build, in turns (\`npm run bench -- orders\`): what a`,
    "customer waits after the last click, and the processor time of the store for the sale and all that it sets off. In",
    "brackets what 95 of 100 resamplings of the same orders say.",
    "",
    `| | ${contenders.map(({ name }) => `${name}, ms`).join(" | ")} |`,
    `| --- | ${contenders.map(() => "---").join(" | ")} |`,
    ...MEASURES.map(
      ({ name, of }) =>
        `| ${name} | ${contenders.map(({ sales }) => of(sales).toFixed(1)).join(" | ")} |`
    ),
    "",
    `| ratio | goal | ${MEASURES.map(({ name }) => name).join(" | ")} |`,
    `| --- | --- | ${MEASURES.map(() => "---").join(" | ")} |`,
    ...PAIRS.map(({ title, of, against, goal }) => {
      const sales = contenders[of]?.sales ?? []
      const base = contenders[against]?.sales ?? []

      return `| ${title} | ${goal} | ${MEASURES.map((measure) => ratio(measure, sales, base)).join(" | ")} |`
    }),
  ].join("\n")
}

/** `**1.004** (0.996–1.011)`: turn by turn, so that both sides of a resampling had the same moods. */
function ratio({ of }: Measure, sales: Sale[], base: Sale[]): string {
  const turns = sales.map((_, turn) => turn)
  const at = (chosen: number[]) =>
    of(chosen.flatMap((turn) => sales[turn] ?? [])) /
    of(chosen.flatMap((turn) => base[turn] ?? []))
  const resampled = Array.from({ length: RESAMPLES }, () =>
    at(turns.map(() => Math.floor(Math.random() * turns.length)))
  ).sort((a, b) => a - b)
  const [low, high] = [0.025, 0.975].map(
    (share) => resampled[Math.floor(RESAMPLES * share)] ?? NaN
  )

  return `**${at(turns).toFixed(3)}** (${low?.toFixed(3)}–${high?.toFixed(3)})`
}

function quantile(sales: Sale[], share: number): number {
  const sorted = sales.map(({ waitedMs }) => waitedMs).sort((a, b) => a - b)

  return sorted[Math.floor(sorted.length * share)] ?? NaN
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
