import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"

/** Server, admin (a browser's types), tests and scripts, the store and its other plugin: each with a tsconfig of its own. */
const PROJECTS = [
  "tsconfig.json",
  "src/admin/tsconfig.json",
  "tsconfig.tooling.json",
  "integration-tests/store/tsconfig.json",
  "integration-tests/loyalty-plugin/tsconfig.json",
]

const failed = PROJECTS.filter(existsSync).filter(
  (project) =>
    spawnSync("tsc", ["--noEmit", "--pretty", "false", "-p", project], {
      stdio: "inherit",
    }).status !== 0
)
process.exitCode = failed.length > 0 ? 1 : 0
