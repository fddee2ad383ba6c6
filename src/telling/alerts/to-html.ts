import type { AlertData, AlertGroup } from "../../types"
import { fill, type Language } from "./language"

const RIGHT_TO_LEFT = new Set(["ar", "he"])

/** As the admin names a language → as HTML does. */
const HTML_LANGUAGE = new Map([
  ["ptBR", "pt-BR"],
  ["zhCN", "zh-CN"],
])

/** The message as HTML that any mail program shows: no styles but its own, no pictures. */
export function toHtml(data: AlertData, { locale, frame }: Language): string {
  const direction = RIGHT_TO_LEFT.has(locale) ? "rtl" : "ltr"
  const isOver = data.kind === "over"
  const [only] = data.groups
  const body =
    data.groups.length === 1 && only
      ? single(only, frame, isOver)
      : list(data.groups)

  return [
    `<!doctype html><html lang="${HTML_LANGUAGE.get(locale) ?? locale}" dir="${direction}"><body style="font-family:sans-serif;font-size:15px;line-height:1.5;color:#18181b;max-width:600px">`,
    `<h1 style="font-size:18px">${escaped(data.title)}</h1>`,
    ...body,
    ...(data.others
      ? [paragraph(escaped(fill(frame.others, { n: data.others })))]
      : []),
    ...(isOver ? [paragraph(escaped(frame.isOver))] : []),
    ...(data.url
      ? [paragraph(`<a href="${escaped(data.url)}">${escaped(frame.link)}</a>`)]
      : []),
    `<p style="color:#71717a;font-size:13px">${escaped(frame.footer)}</p></body></html>`,
  ].join("\n")
}

function single(
  { message, cause, next_step, entries }: AlertGroup,
  frame: Language["frame"],
  isOver: boolean
): string[] {
  return [
    part(frame.what, message),
    ...(entries > 1 && !isOver
      ? [paragraph(escaped(fill(frame.count, { n: entries })))]
      : []),
    ...(cause ? [part(frame.why, cause)] : []),
    ...(next_step && !isOver ? [part(frame.todo, next_step)] : []),
  ]
}

function list(groups: AlertGroup[]): string[] {
  return [
    "<ul>",
    ...groups.map(
      ({ label, message, entries }) =>
        `<li><b>${escaped(label)}</b>: <bdi>${escaped(message)}</bdi> (${entries})</li>`
    ),
    "</ul>",
  ]
}

/** The words of a provider may run in the other direction than the shop's. */
function part(heading: string, text: string): string {
  return paragraph(`<b>${escaped(heading)}</b><br><bdi>${escaped(text)}</bdi>`)
}

function paragraph(html: string): string {
  return `<p>${html}</p>`
}

const ENTITIES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
])

/** A message may hold anything that a provider said. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES.get(sign) ?? sign)
}
