import { readdirSync, readFileSync } from "node:fs"

import { parseOptions } from "../../../src/modules/activity-log/options/parse-options"

const readme = readFileSync("README.md", "utf8")

/** `retention.days`, `privacy.maskEmails` … of an object of objects. */
const pathsIn = (value: object, before = ""): string[] =>
  Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === "object" &&
    inner !== null &&
    !Array.isArray(inner) &&
    Object.keys(inner).length > 0
      ? pathsIn(inner, `${before}${key}.`)
      : [`${before}${key}`]
  )

it.each(pathsIn(parseOptions({})))("README explains the option %s", (path) => {
  const isExplained = readme
    .split("\n")
    .some((line) => line.startsWith(`| \`${path}`))

  expect(isExplained).toBe(true)
})

it.each(
  readdirSync("src/modules/activity-log/migrations").flatMap(
    (name) => /^(Migration\d+)\.ts$/.exec(name)?.[1] ?? []
  )
)("README's way to uninstall forgets %s", (migration) => {
  expect(readme).toContain(`'${migration}'`)
})
