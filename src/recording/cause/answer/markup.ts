import { saysNothing } from "../empty-words"

/** A page of 5 MB says in its beginning what went wrong. */
const MARKUP_MAX_LENGTH = 20_000
const LEAVES_MAX = 60

/** Text of a page that nobody sees. */
const UNSEEN = new Set(["script", "style", "head", "svg", "noscript"])

/** What a page puts its message in, the best first. */
const HTML_PLACES = ["title", "h1", "h2", "h3", "pre", "p", "li", "td", "body"]

const ENTITIES: Record<string, string> = {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  nbsp: " ",
  quot: '"',
}

type Leaf = { tag: string; text: string }

export function isMarkup(text: string): boolean {
  return /^\s{0,100}<[a-z?!]/i.test(text)
}

/** An HTML page by what it puts where; XML as the records that it holds. Walked once, tag by tag. */
export function readMarkup(markup: string): unknown {
  const cut = markup.slice(0, MARKUP_MAX_LENGTH)
  const leaves = leavesOf(cut)

  return /<(?:!doctype html|html|head|body|title|h1|p|div|center)[\s>]/i.test(
    cut
  )
    ? { message: pageWords(leaves) }
    : recordsOf(leaves)
}

function pageWords(leaves: Leaf[]): string {
  const places = HTML_PLACES.flatMap((place) =>
    leaves.filter(({ tag }) => tag === place)
  )
  const texts = [...places, ...leaves].map(({ text }) => text)

  return texts.find((text) => !saysNothing(text)) ?? texts[0] ?? ""
}

/** `<code>…</code><description>…</description>` once more begins the next record. */
function recordsOf(leaves: Leaf[]): Record<string, string>[] {
  const records: Record<string, string>[] = [{}]

  for (const { tag, text } of leaves) {
    const record = records.at(-1) ?? {}

    if (Object.hasOwn(record, tag)) {
      records.push({ [tag]: text })
    } else {
      record[tag] = text
    }
  }

  return records
}

function leavesOf(markup: string): Leaf[] {
  const leaves: Leaf[] = []
  const open: string[] = []
  const end = markup.length
  let goesOn = false

  for (let at = 0; at < end && leaves.length < LEAVES_MAX;) {
    const begin = markup.indexOf("<", at)
    const tagAt = begin === -1 ? end : begin
    const isData = markup.startsWith("<![CDATA[", tagAt)
    const closing = isData
      ? endOf(markup, "]]>", tagAt)
      : endOf(markup, ">", tagAt)
    const text = isData
      ? markup.slice(tagAt + 9, closing - 3)
      : markup.slice(at, tagAt)

    addLeaf(leaves, { open, text, goesOn })
    goesOn =
      isData ||
      isInline(open, markup.slice(tagAt + 1, Math.min(closing, tagAt + 80)))

    at = Math.max(closing, tagAt + 1)
  }

  return leaves
}

function endOf(markup: string, mark: string, from: number): number {
  const at = markup.indexOf(mark, from)

  return at === -1 ? markup.length : at + mark.length
}

function addLeaf(
  leaves: Leaf[],
  { open, text, goesOn }: { open: string[]; text: string; goesOn: boolean }
): void {
  const words = decoded(text).split(/\s+/).filter(Boolean).join(" ")
  const tag = open.at(-1) ?? ""
  const isSeen = tag === "title" || !open.some((each) => UNSEEN.has(each))
  const last = leaves.at(-1)

  if (words && isSeen && goesOn && last?.tag === tag) {
    last.text = `${last.text} ${words}`
  } else if (words && isSeen) {
    leaves.push({ tag, text: words })
  }
}

/** Tags that hold nothing, and those within a sentence: the text goes on behind them. */
const INLINE =
  /^(?:a|b|br|code|em|font|hr|i|img|input|link|meta|small|span|strong|tt|u|wbr)$/
const NESTED_MAX = 30

/** Follows one tag. True where it stands within a sentence. */
function isInline(open: string[], tag: string): boolean {
  const name = /^\/?(?:[\w-]{1,30}:)?([\w-]{1,40})/
    .exec(tag)?.[1]
    ?.toLowerCase()
  const isOfXml = /^(?:code|link|meta|input|small|u|i|b|a)$/.test(name ?? "")

  if (!name || /^[?!]/.test(tag) || /\/>?$/.test(tag)) {
    return false
  }

  if (INLINE.test(name) && !(isOfXml && !open.includes("body"))) {
    return true
  }

  if (!tag.startsWith("/")) {
    open.push(name)
    open.splice(0, open.length - NESTED_MAX)
  } else if (open.includes(name)) {
    open.length = open.lastIndexOf(name)
  }

  return false
}

function decoded(text: string): string {
  return text.replace(/&(#?\w{1,8});/g, (entity, name: string) => {
    const point = name.startsWith("#x")
      ? parseInt(name.slice(2), 16)
      : Number(name.slice(1))

    return (
      ENTITIES[name] ??
      (name.startsWith("#") && point > 31 && point < 0x11_0000
        ? String.fromCodePoint(point)
        : entity)
    )
  })
}
