import { spawnSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"

import { repositoryRoot } from "../helpers/paths"
import { freshStore } from "./fresh-store"
import { packPlugin } from "./pack-plugin"
import type { Tarball } from "./pack-plugin"

const CONSUMER = `
import type { ActivityEntry, LogEventOptions } from "medusa-plugin-activity-log/types"
import { defineActivity } from "medusa-plugin-activity-log/define"
import { withActivityContext } from "medusa-plugin-activity-log/context"
import { logActivityStep } from "medusa-plugin-activity-log/workflows"

export const options: LogEventOptions = { level: "warning", order_id: "order_1" }
export const levelOf = (entry: ActivityEntry) => entry.level
export const step = logActivityStep

declare module "medusa-plugin-activity-log/types" {
  interface ActivityPayloads {
    "gift.wrapped": { ribbon: string }
  }
}
defineActivity({ type: "gift.wrapped", label: "Wrapped", subject: "ribbon" })
// @ts-expect-error -- the payload that was merged in has no such field
defineActivity({ type: "gift.wrapped", label: "Wrapped", subject: "colour" })
export const one: number = withActivityContext({ order_id: "order_1" }, () => 1)
`

const INTRUDER = `
import { toEntryRow } from "medusa-plugin-activity-log/.medusa/server/src/recording/entry-row"
export const intruder = toEntryRow
`

describe("a TypeScript consumer of the package", () => {
  let tarball: Tarball
  let store: string

  beforeAll(() => {
    tarball = packPlugin()
    store = freshStore(tarball)
  })

  afterAll(() => {
    tarball.remove()
  })

  function compile(source: string, resolution: string[]) {
    const file = path.join(store, "consumer.ts")
    fs.writeFileSync(file, source)
    return spawnSync(
      path.join(repositoryRoot, "node_modules/.bin/tsc"),
      ["--noEmit", "--strict", "--skipLibCheck", "--esModuleInterop"]
        .concat(["--target", "es2022", "--types", "node"])
        .concat(resolution, file),
      { cwd: store, encoding: "utf8" }
    )
  }

  describe.each([
    ["Node16", ["--module", "node16", "--moduleResolution", "node16"]],
    ["Bundler", ["--module", "esnext", "--moduleResolution", "bundler"]],
  ])("with moduleResolution %s", (_, resolution) => {
    it("finds the types of what the package exports", () => {
      const { status, stdout } = compile(CONSUMER, resolution)

      expect(stdout).toBe("")
      expect(status).toBe(0)
    })

    it("does not find what the package keeps to itself", () => {
      const { status, stdout } = compile(INTRUDER, resolution)

      expect(stdout).toContain("TS2307")
      expect(status).not.toBe(0)
    })
  })
})
