import fs from "node:fs"
import path from "node:path"
import { circlesIn } from "./circles/circles-in"
import { importGraphOf } from "./circles/import-graph"

/** Two files that import each other, if only for a type, are one that nobody can read alone. */
const files = fs
  .readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes("__tests__"))
  .map((file) => path.join("src", file))
const circles = circlesIn(importGraphOf(files))

for (const circle of circles) {
  process.stderr.write(`${circle.join("\n  → ")}\n`)
}
process.exitCode = circles.length > 0 ? 1 : 0
