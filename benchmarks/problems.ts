import { scoreCorpus } from "../src/recording/__tests__/problem-corpus/score"
import { held } from "./report/words"
import { writeVerdicts } from "./report/verdicts"
import { writeSection } from "./report/write-section"

/** How well causes are told apart: what was found in the corpus of errors. `npm run bench -- problems` */

const GOAL = 0.99

function main(): void {
  const score = scoreCorpus()
  const { cases, words, codes, same, found, merged, apart, faults } = score
  const lines = [
    ["words found", words, cases],
    ["codes found", codes, cases],
    [
      "precision: of the pairs called one problem, those that are",
      found,
      found + merged,
    ],
    ["recall: of the pairs that are one problem, those found", found, same],
    ["near misses kept apart", apart - merged, apart],
  ] as const

  const worst = Math.min(...lines.map(([, right, of]) => right / of))

  process.stdout.write(faults.map((fault) => `${fault}\n`).join(""))
  writeSection(
    "problems",
    `## Problems

${cases} errors as third parties and client libraries throw them, from \`src/recording/__tests__/problem-corpus\` (\`npm run bench -- problems\`).
Near misses are pairs of one third party that are two problems.

| what | right | of | share, goal at least ${GOAL} |
| --- | --- | --- | --- |
${lines.map(([what, right, of]) => `| ${what} | ${right} | ${of} | ${held(right / of, right / of >= GOAL)} |`).join("\n")}
`
  )
  writeVerdicts([
    {
      what: "problems told apart, the worst share",
      goal: `at least ${GOAL}`,
      figure: worst.toFixed(3),
      isReached: worst >= GOAL,
    },
  ])
}

main()
