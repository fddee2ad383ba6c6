import { existsSync, readdirSync } from "node:fs"

import { SUITES } from "./suites"
import type { SuiteName } from "./suites"

/** The spec files of a suite. */
export function specsOf(name: SuiteName): string[] {
  return SUITES[name].folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
    )
    .filter((file) => /\.spec\.tsx?$/.test(file))
}
