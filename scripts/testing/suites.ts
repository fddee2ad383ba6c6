import type { NeedName } from "./needs"

/** What is made ready once, before the first spec of a suite runs. */
export type Preparation = "postgres" | "plugin" | "store" | "admin"

export type Suite = {
  /** Where its specs are. */
  folders: readonly string[]
  /** Programs of the machine. Where one is missing, the suite is skipped; in CI it fails. */
  needs: readonly NeedName[]
  prepares: readonly Preparation[]
  /** How many of its specs run at once: each has a database, and a store's port, of its own. */
  maxWorkers: number
  testTimeoutSeconds: number
}

/** In the order in which they run: what fails fast comes first. */
export const SUITES = {
  /** Pure functions. */
  unit: {
    folders: ["src", "scripts"],
    needs: [],
    prepares: [],
    maxWorkers: 2,
    testTimeoutSeconds: 30,
  },
  /** The module activity_log on a real PostgreSQL. */
  modules: {
    folders: ["integration-tests/modules"],
    needs: [],
    prepares: ["postgres"],
    maxWorkers: 2,
    testTimeoutSeconds: 180,
  },
  /** The same behind a pooler that gives a session to whoever asks next. */
  pooler: {
    folders: ["integration-tests/pooler"],
    needs: ["pgbouncer"],
    prepares: ["postgres"],
    maxWorkers: 1,
    testTimeoutSeconds: 180,
  },
  /** Medusa's own routes, driven in a real store; whole timelines. */
  http: {
    folders: ["integration-tests/http"],
    needs: [],
    prepares: ["postgres", "plugin", "store"],
    maxWorkers: 2,
    testTimeoutSeconds: 180,
  },
  /** The packed tarball, installed into a fresh store. */
  package: {
    folders: ["integration-tests/package"],
    needs: [],
    prepares: ["postgres", "plugin"],
    maxWorkers: 1,
    testTimeoutSeconds: 300,
  },
  /** Both views in a real Chromium. */
  browser: {
    folders: ["integration-tests/browser"],
    needs: ["chromium"],
    prepares: ["postgres", "plugin", "store", "admin"],
    maxWorkers: 1,
    testTimeoutSeconds: 180,
  },
  /** Several processes on Redis: bus, workflow engine, locking. */
  cluster: {
    folders: ["integration-tests/cluster"],
    needs: ["redis"],
    prepares: ["postgres", "plugin", "store"],
    maxWorkers: 2,
    testTimeoutSeconds: 300,
  },
} as const satisfies Record<string, Suite>

export type SuiteName = keyof typeof SUITES

// Object.keys() is typed string[]; the table above is a constant, so its keys are exactly these.
export const SUITE_NAMES = Object.keys(SUITES) as SuiteName[]

export function isSuiteName(word: string): word is SuiteName {
  return Object.hasOwn(SUITES, word)
}
