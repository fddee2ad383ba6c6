import { mistakesOf } from "../mistakes"

const release = {
  tag: "v0.2.0",
  version: "0.2.0",
  changelog:
    "# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-11-25\n\n- more\n",
  untranslated: { de: [] },
}

it("lets a release pass that is whole", () => {
  expect(mistakesOf(release)).toEqual([])
})

it.each([
  [
    "a tag of another version",
    { tag: "v0.3.0" },
    "the tag is v0.3.0, and package.json says 0.2.0",
  ],
  [
    "a changelog without the version",
    { changelog: "## [Unreleased]\n" },
    'CHANGELOG.md has no section "## [0.2.0] - YYYY-MM-DD"',
  ],
  [
    "a version without its date",
    { changelog: "## [0.2.0] - soon\n" },
    'CHANGELOG.md has no section "## [0.2.0] - YYYY-MM-DD"',
  ],
  [
    "a language that lacks texts",
    { untranslated: { de: ["types.order.shipped"], fr: [] } },
    "de lacks 1 texts: types.order.shipped",
  ],
])("refuses %s", (_, change, mistake) => {
  expect(mistakesOf({ ...release, ...change })).toEqual([mistake])
})
