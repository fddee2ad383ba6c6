import type { CatalogEntry } from "../../src/types"

type Row = { type: string; entry: CatalogEntry }

const INTRODUCTION = `<!-- Generated from src/catalog by npm run docs:events. Edits are lost. -->

# What is recorded

Every type of the activity log: its level, what announces it, and how it reads.
\`name\` under "source" is an event of Medusa's bus. Where none is given,
the entry is recorded by the plugin's own code or by whoever knows: emit an event
under the type's own name, \`{ order_id?, message?, occurred_at?, …payload }\`, call
\`logEvent\`, or post it to \`/admin/activity\`.

"Closes" names open problems that such an entry resolves, those of the same order; of \`order.overdue\` those of the steps
that it names.
`

/** The page as Markdown. Pure, so that the check compares what the writer would write. */
export function eventsPage(catalog: Record<string, CatalogEntry>): string {
  const rows = Object.entries(catalog).map(([type, entry]) => ({ type, entry }))
  const isOfOrder = ({ type }: Row) => type.startsWith("order.")

  return [
    INTRODUCTION,
    section("Events of an order", rows.filter(isOfOrder)),
    section(
      "Events of the shop",
      rows.filter((row) => !isOfOrder(row))
    ),
    explanations(rows),
  ].join("\n")
}

function section(title: string, rows: Row[]): string {
  return [
    `## ${title}`,
    "",
    "| Type | Level | When | Source | Reads | Closes |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows.map(line),
    "",
  ].join("\n")
}

/** In the words of the catalog; the admin shows them with the problem. */
function explanations(rows: Row[]): string {
  const explained = rows.flatMap(({ type, entry: { explain } }) =>
    explain ? [[code(type), explain.cause, explain.next_step]] : []
  )

  return explained.length
    ? [
        "## What a problem means",
        "",
        "| Type | Cause | Next step |",
        "| --- | --- | --- |",
        ...explained.map((cells) => `| ${cells.map(escaped).join(" | ")} |`),
        "",
      ].join("\n")
    : ""
}

function line({ type, entry }: Row): string {
  const announcements = (entry.sources ?? []).flatMap(({ events }) =>
    Object.keys(events)
  )
  const cells = [
    code(type),
    entry.level,
    entry.description,
    [...new Set(announcements)].map(code).join("<br>"),
    entry.samples.map((sample) => entry.message(sample)).join("<br>"),
    [
      ...(entry.resolves ?? []).map(code),
      ...lateSteps(entry),
      ...(entry.mends ?? []).map(
        (workflow) => `${code("order.action_failed")} of ${code(workflow)}`
      ),
    ].join("<br>"),
  ]
  return `| ${cells.map(escaped).join(" | ")} |`
}

/** What closes every late step of its order names them as such. */
function lateSteps({ steps = [], resolves = [] }: CatalogEntry): string[] {
  return steps.length && !resolves.includes("order.overdue")
    ? [`${code("order.overdue")} of ${steps.map(code).join(", ")}`]
    : []
}

function code(text: string): string {
  return `\`${text}\``
}

/** A bar would end the cell. */
function escaped(text: string): string {
  return text.replaceAll("|", "\\|")
}
