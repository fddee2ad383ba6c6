import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { circlesIn } from "../circles-in"
import { importGraphOf } from "../import-graph"

const graph = (imports: Record<string, string[]>) =>
  new Map(Object.entries(imports))

it.each([
  ["none", { a: ["b", "c"], b: ["c"], c: [] }, []],
  ["of two", { a: ["b"], b: ["a"] }, [["a", "b", "a"]]],
  ["behind others", { a: ["b"], b: ["c"], c: ["b"] }, [["b", "c", "b"]]],
  ["of itself", { a: ["a"] }, [["a", "a"]]],
  [
    "several",
    { a: ["b"], b: ["a"], c: ["d"], d: ["c"] },
    [
      ["a", "b", "a"],
      ["c", "d", "c"],
    ],
  ],
])("finds circles: %s", (_, imports, circles) => {
  expect(circlesIn(graph(imports))).toEqual(circles)
})

describe("what files import", () => {
  let folder: string

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "circles-"))
  })

  afterEach(() => fs.rmSync(folder, { recursive: true }))

  it("is seen for types alone, on demand, from folders, and handed on", () => {
    const sources = {
      "a.ts": `import type { B } from "./b"`,
      "b.tsx": `export { c } from "./c"`,
      "c/index.ts": `const load = () => import("../a")\nimport fs from "node:fs"`,
    }
    const files = Object.entries(sources).map(([name, text]) => {
      const file = path.join(folder, name)

      fs.mkdirSync(path.dirname(file), { recursive: true })
      fs.writeFileSync(file, text)

      return file
    })
    const [a, b, c] = files

    expect(circlesIn(importGraphOf(files))).toEqual([[a, b, c, a]])
  })
})
