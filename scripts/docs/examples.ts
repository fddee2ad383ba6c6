/** Code that a reader is meant to copy, and where it stands. */
export type Example = { file: string; line: number; code: string }

const FENCE = /^( *)```(\w*) ?(.*)$/
const LANGUAGES = new Set(["ts", "tsx"])

/** Said after the fence's language: the block is a piece of the plugin's options. */
const OPTIONS = "options"

/**
 * Blocks of a Markdown page that begin with ` ```ts `. A block that begins with ` ```ts options `
 * holds fields of the plugin's options, as they stand in `medusa-config.ts`.
 */
export function examplesInMarkdown(file: string, page: string): Example[] {
  const examples: Example[] = []
  let open: {
    line: number
    indent: string
    info: string
    lines: string[]
  } | null = null

  page.split("\n").forEach((text, index) => {
    const fence = FENCE.exec(text)

    if (open && fence) {
      const { line, info, lines } = open

      examples.push({ file, line, code: whole(lines.join("\n"), info) })
      open = null
    } else if (open) {
      open.lines.push(text.slice(open.indent.length))
    } else if (fence && LANGUAGES.has(fence[2] ?? "")) {
      open = {
        line: index + 1,
        indent: fence[1] ?? "",
        info: fence[3] ?? "",
        lines: [],
      }
    } else if (fence) {
      // Another language: read up to its end, and left alone.
      open = { line: -1, indent: "", info: "", lines: [] }
    }
  })

  return examples.filter(({ line }) => line > 0)
}

const TAG = /^\s*\*\s*@example\s*$/
const COMMENT_LINE = /^\s*\*(?!\/) ?(.*)$/

/** What follows `@example` in a comment of TypeScript, up to the next tag or the comment's end. */
export function examplesInComments(file: string, text: string): Example[] {
  const lines = text.split("\n")

  return lines.flatMap((line, index) => {
    if (!TAG.test(line)) {
      return []
    }

    const rest = lines.slice(index + 1)
    const end = rest.findIndex((each) => {
      const words = COMMENT_LINE.exec(each)?.[1]

      return words === undefined || words.startsWith("@")
    })
    const code = rest
      .slice(0, end)
      .map((each) => COMMENT_LINE.exec(each)?.[1] ?? "")

    return [{ file, line: index + 1, code: code.join("\n") }]
  })
}

/** Whole as it is copied: fields of the options get the object around them. */
function whole(code: string, info: string): string {
  return info === OPTIONS
    ? `import type { ActivityLogOptions } from "medusa-plugin-activity-log/types"\nexport const options: ActivityLogOptions = {\n${code}\n}`
    : code
}
