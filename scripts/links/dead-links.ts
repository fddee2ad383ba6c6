import path from "node:path"

/** What a page of Markdown holds, or null where there is no such page. */
type Reader = (file: string) => string | null

/** `[text](target)`, an image as well. A title after the target is not used here. */
const LINK = /\]\(([^)\s]+)\)/g

const ELSEWHERE = /^(?:[a-z]+:|\/\/)/i

const HEADING = /^#{1,6}\s+(.*)$/gm

/** Between fences and backticks stands code, in which nothing is a link or a heading. */
const CODE = /^(```+|~~~+)[^\n]*\n[\s\S]*?^\1|(?<!`)`[^`\n]+`(?!`)/gm

const FENCED = /^(```+|~~~+)[^\n]*\n[\s\S]*?^\1/gm

/**
 * Links of one page that lead nowhere: to a file that is not there, or to a heading that a page does not have.
 * What lies on other machines is not asked for.
 *
 * @param exists whether there is a file or folder of this path
 */
export function deadLinks(
  file: string,
  { read, exists }: { read: Reader; exists: (file: string) => boolean }
): string[] {
  const links = (read(file) ?? "").replaceAll(CODE, "").matchAll(LINK)

  return [...links].flatMap(([, target = ""]) => {
    if (ELSEWHERE.test(target)) {
      return []
    }

    const [to = "", anchor] = target.split("#")
    const page = to ? path.posix.join(path.posix.dirname(file), to) : file

    if (!exists(page)) {
      return [`${file}: ${target}: there is no ${page}`]
    }

    return anchor && !anchorsOf(read(page) ?? "").has(anchor)
      ? [`${file}: ${target}: ${page} has no such heading`]
      : []
  })
}

/** As GitHub makes them of headings; the second of the same words ends in `-1`. */
function anchorsOf(markdown: string): Set<string> {
  const seen = new Map<string, number>()
  const headings = markdown.replaceAll(FENCED, "").matchAll(HEADING)
  const anchors = [...headings].map(([, words = ""]) => {
    const anchor = words
      .trim()
      .toLowerCase()
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(/\s/g, "-")
    const count = seen.get(anchor) ?? 0

    seen.set(anchor, count + 1)

    return count ? `${anchor}-${count}` : anchor
  })

  return new Set(anchors)
}
