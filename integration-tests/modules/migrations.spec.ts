import fs from "node:fs"
import path from "node:path"

import { repositoryRoot } from "../helpers/paths"
import { runMedusa } from "../helpers/run-medusa"

/** A copy: what the command writes must not end up among the sources. */
function copyOfPlugin(): string {
  const parent = path.join(repositoryRoot, ".test")
  fs.mkdirSync(parent, { recursive: true })
  const copy = fs.mkdtempSync(path.join(parent, "plugin-"))
  for (const name of ["package.json", "tsconfig.json", "src"]) {
    fs.cpSync(path.join(repositoryRoot, name), path.join(copy, name), {
      recursive: true,
    })
  }
  fs.symlinkSync(
    path.join(repositoryRoot, "node_modules"),
    path.join(copy, "node_modules")
  )
  return copy
}

describe("the module's migrations", () => {
  let plugin: string

  beforeAll(() => {
    plugin = copyOfPlugin()
  })

  afterAll(() => {
    fs.rmSync(plugin, { recursive: true, force: true })
  })

  it("say all that the model says: generating again yields nothing", async () => {
    const migrations = path.join(plugin, "src/modules/activity-log/migrations")
    const before = fs.readdirSync(migrations)

    const output = await runMedusa(["plugin:db:generate"], {
      cwd: plugin,
      // The command imports the module's sources.
      env: { NODE_OPTIONS: "--import tsx" },
    })

    expect(output).toContain("No migration created")
    expect(fs.readdirSync(migrations)).toEqual(before)
  })
})
