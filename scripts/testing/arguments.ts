import { specsOf } from "./specs"
import { SUITE_NAMES, isSuiteName } from "./suites"
import type { SuiteName } from "./suites"

export type TestArguments = {
  suites: SuiteName[]
  /** Everything from the first word that is no suite's name: handed to Jest as it is. */
  jestArguments: string[]
}

/** `unit http -t name` → the suites unit and http, and `-t name` for Jest. */
export function parseArguments(words: string[]): TestArguments {
  const firstForJest = words.findIndex((word) => !isSuiteName(word))
  const end = firstForJest === -1 ? words.length : firstForJest
  const picked = words.slice(0, end).filter(isSuiteName)

  return {
    suites: SUITE_NAMES.filter(
      picked.length > 0
        ? (name) => picked.includes(name)
        : (name) => specsOf(name).length > 0
    ),
    jestArguments: words.slice(end).filter((word) => word !== "--"),
  }
}
