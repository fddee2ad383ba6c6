import { spawnSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"

import { repositoryRoot } from "../helpers/paths"
import { packPlugin } from "./pack-plugin"
import type { Tarball } from "./pack-plugin"

describe("the packed plugin", () => {
  let tarball: Tarball

  beforeAll(() => {
    tarball = packPlugin()
  })

  afterAll(() => {
    tarball.remove()
  })

  it("holds the build and what a reader of a package looks for", () => {
    expect(tarball.paths).toEqual(
      expect.arrayContaining([
        ".medusa/server/src/admin/index.mjs",
        ".medusa/server/src/modules/activity-log/index.js",
        ".medusa/server/src/workflows/index.js",
        "LICENSE",
        "README.md",
        "package.json",
      ])
    )
  })

  it("holds nothing else: no tests, no sources, no configuration", () => {
    const expected =
      /^(\.medusa\/server\/src\/.+\.(js|mjs|d\.ts)|LICENSE|README\.md|CHANGELOG\.md|package\.json)$/
    const unexpected = tarball.paths.filter(
      (file) => !expected.test(file) || /__tests__|\.spec\./.test(file)
    )

    expect(unexpected).toEqual([])
  })

  it("names no folder of the machine that built it", () => {
    const withPath = tarball.paths.filter((file) =>
      withMapDecoded(
        fs.readFileSync(path.join(repositoryRoot, file), "utf8")
      ).includes(repositoryRoot)
    )

    expect(withPath).toEqual([])
  })

  it("passes publint", () => {
    const publint = path.join(repositoryRoot, "node_modules/.bin/publint")

    const { status, stdout } = spawnSync(
      publint,
      ["run", tarball.file, "--strict"],
      { encoding: "utf8" }
    )

    expect(stdout).toContain("All good!")
    expect(status).toBe(0)
  })
})

/** Medusa's build puts the source map into the file, in base64: paths would hide there. */
function withMapDecoded(text: string): string {
  const [code, map] = text.split(
    "sourceMappingURL=data:application/json;base64,"
  )
  return `${code ?? ""}${Buffer.from(map ?? "", "base64").toString()}`
}
