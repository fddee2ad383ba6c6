import fs from "node:fs"
import path from "node:path"
import ts from "typescript"
import type { ImportGraph } from "./circles-in"

/** What the files import of each other: at once, on demand, and for their types alone. */
export function importGraphOf(files: readonly string[]): ImportGraph {
  const known = new Set(files)

  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(
        fs.readFileSync(file, "utf8"),
        true,
        true
      )

      return [
        file,
        importedFiles.flatMap(
          ({ fileName }) => foundAt(file, fileName, known) ?? []
        ),
      ]
    })
  )
}

/** Null where it is a package, or no TypeScript. */
function foundAt(
  from: string,
  name: string,
  known: ReadonlySet<string>
): string | null {
  if (!name.startsWith(".")) {
    return null
  }

  const target = path.join(path.dirname(from), name)

  return (
    [`${target}.ts`, `${target}.tsx`, path.join(target, "index.ts")].find(
      (file) => known.has(file)
    ) ?? null
  )
}
