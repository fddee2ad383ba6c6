import { describeError } from "../../../failures/judging/describe-error"
import { problemKeyOf } from "../../problem-key"
import { corpus } from "."
import type { CorpusCase } from "./family"

/** What the rules make of one case. */
export type Reading = CorpusCase & {
  key: string
  saidWords: string
  saidCode: string | null
}

export type Score = {
  cases: number
  words: number
  codes: number
  /** Pairs that are one problem, those of them that were found, and those that were called one and are two. */
  same: number
  found: number
  merged: number
  /** Near misses: pairs of one family that are two problems. */
  apart: number
  faults: string[]
}

/** What was found in each case of the corpus, and which pairs are one problem. */
export function scoreCorpus(): Score {
  const families = corpus.map(({ cases }) => cases.map(readingOf))
  const readings = families.flat()
  const pairs = families.flatMap(pairsOf)
  const same = pairs.filter(([one, other]) => one.problem === other.problem)
  const apart = pairs.filter(([one, other]) => one.problem !== other.problem)
  const missed = same.filter(([one, other]) => one.key !== other.key)
  const merged = apart.filter(([one, other]) => one.key === other.key)
  const wordless = readings.filter(
    ({ saidWords, words }) => !saidWords.includes(words)
  )
  const codeless = readings.filter(({ saidCode, code }) => saidCode !== code)

  return {
    cases: readings.length,
    words: readings.length - wordless.length,
    codes: readings.length - codeless.length,
    same: same.length,
    found: same.length - missed.length,
    merged: merged.length,
    apart: apart.length,
    faults: [
      ...wordless.map(({ name, saidWords }) => `${name}: words "${saidWords}"`),
      ...codeless.map(({ name, saidCode }) => `${name}: code ${saidCode}`),
      ...missed.map(([one, other]) => `${one.name} is not ${other.name}`),
      ...merged.map(([one, other]) => `${one.name} is ${other.name}`),
    ],
  }
}

/** As `record-failure.ts` makes an entry of an error. */
function readingOf(each: CorpusCase): Reading {
  const { message, code } = describeError(each.error, { includeStack: false })
  const scope = { type: "order.action_failed", order_id: null, subject: null }

  return {
    ...each,
    saidWords: message,
    saidCode: code,
    key: problemKeyOf(scope, { cause: message, ...(code ? { code } : {}) }),
  }
}

function pairsOf(readings: Reading[]): [Reading, Reading][] {
  return readings.flatMap((one, index) =>
    readings.slice(index + 1).map((other): [Reading, Reading] => [one, other])
  )
}
