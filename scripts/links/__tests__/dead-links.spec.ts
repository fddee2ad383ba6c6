import { deadLinks } from "../dead-links"

const PAGES: Record<string, string> = {
  "README.md": "# Shop\n\n## Running it\n",
  "docs/a.md": [
    "# The log's `health`: ok?",
    "## Limits",
    "## Limits",
    "```md",
    "## Not a heading",
    "```",
  ].join("\n"),
}

/** What is wrong with a page of `docs` that says this. */
const deadIn = (markdown: string): string[] => {
  const pages = { ...PAGES, "docs/b.md": markdown }
  const read = (file: string) => new Map(Object.entries(pages)).get(file)

  return deadLinks("docs/b.md", {
    read: (file) => read(file) ?? null,
    exists: (file) => read(file) !== undefined,
  })
}

it.each([
  ["a page", "[a](a.md)"],
  ["a page in another folder", "[readme](../README.md#running-it)"],
  ["a heading with code and signs", "[a](a.md#the-logs-health-ok)"],
  ["the second heading of the same words", "[a](a.md#limits-1)"],
  ["a heading of its own", "# Here\n[here](#here)"],
  ["another machine", "[there](https://example.com/x#y), [mail](mailto:a@b.c)"],
  ["code", "`[a](gone.md)`\n\n```ts\n[a](gone.md)\n```\n"],
])("lets pass a link to %s", (_, markdown) => {
  expect(deadIn(markdown)).toEqual([])
})

it.each([
  [
    "a page that is not there",
    "[gone](gone.md)",
    "docs/b.md: gone.md: there is no docs/gone.md",
  ],
  [
    "an image that is not there",
    "![gone](gone.png)",
    "docs/b.md: gone.png: there is no docs/gone.png",
  ],
  [
    "a heading that a page does not have",
    "[a](a.md#gone)",
    "docs/b.md: a.md#gone: docs/a.md has no such heading",
  ],
  [
    "a heading that stands in code",
    "[a](a.md#not-a-heading)",
    "docs/b.md: a.md#not-a-heading: docs/a.md has no such heading",
  ],
  [
    "a third heading where there are two",
    "[a](a.md#limits-2)",
    "docs/b.md: a.md#limits-2: docs/a.md has no such heading",
  ],
  [
    "a heading of its own that it does not have",
    "[here](#here)",
    "docs/b.md: #here: docs/b.md has no such heading",
  ],
])("refuses a link to %s", (_, markdown, complaint) => {
  expect(deadIn(markdown)).toEqual([complaint])
})
