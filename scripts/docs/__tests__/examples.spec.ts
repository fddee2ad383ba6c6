import { examplesInComments, examplesInMarkdown } from "../examples"

const fence = "```"

it("takes the TypeScript of a page, and no other language", () => {
  const page = [
    "# Page",
    `${fence}ts`,
    "const one = 1",
    fence,
    `${fence}sh`,
    "npm ci",
    fence,
    `  ${fence}ts`,
    "  const two = 2",
    `  ${fence}`,
  ].join("\n")

  expect(examplesInMarkdown("a.md", page)).toEqual([
    { file: "a.md", line: 2, code: "const one = 1" },
    { file: "a.md", line: 8, code: "const two = 2" },
  ])
})

it("reads a piece of options as what it is", () => {
  const page = [`${fence}ts options`, "events: {},", fence].join("\n")

  expect(examplesInMarkdown("a.md", page)[0]?.code).toContain(
    "options: ActivityLogOptions = {\nevents: {},\n}"
  )
})

it("takes what follows @example, up to the next tag or the end", () => {
  const source = [
    "/**",
    " * Does it.",
    " * @example",
    " * doIt({",
    " *   twice: true,",
    " * })",
    " * @throws never",
    " */",
    "/**",
    " * @example",
    " * other()",
    " */",
  ].join("\n")

  expect(examplesInComments("a.ts", source)).toEqual([
    { file: "a.ts", line: 3, code: "doIt({\n  twice: true,\n})" },
    { file: "a.ts", line: 10, code: "other()" },
  ])
})
