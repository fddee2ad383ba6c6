import fs from "node:fs"
import { deadLinks } from "./links/dead-links"

/** A link that leads nowhere is found here, and not by whoever follows it. */
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...fs
    .readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
]
const dead = pages.flatMap((page) =>
  deadLinks(page, {
    read: (file) => fs.readFileSync(file, "utf8"),
    exists: fs.existsSync,
  })
)

dead.forEach((link) => process.stderr.write(`${link}\n`))
process.exitCode = dead.length > 0 ? 1 : 0
