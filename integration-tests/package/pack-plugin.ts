import { execFileSync } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"

import { repositoryRoot } from "../helpers/paths"

/** What `npm pack --json` says, as far as we read it. */
type PackReport = { filename: string; files: { path: string }[] }

export type Tarball = {
  /** A folder of this tarball's own, outside the repository. */
  folder: string
  file: string
  /** As they are in the tarball, sorted. */
  paths: string[]
  remove: () => void
}

/** Packs the built plugin, exactly as publishing would. */
export function packPlugin(): Tarball {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "activity-log-"))
  const output = execFileSync(
    "npm",
    ["pack", "--json", "--ignore-scripts", "--pack-destination", folder],
    { cwd: repositoryRoot, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }
  )
  // The output of the npm at hand: an array of one report a package.
  const [report] = JSON.parse(output) as PackReport[]
  if (!report) throw new Error(`npm pack packed nothing: ${output}`)

  return {
    folder,
    file: path.join(folder, report.filename),
    paths: report.files.map((file) => file.path).sort(),
    remove: () => {
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}
