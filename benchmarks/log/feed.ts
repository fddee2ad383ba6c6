import { encodeCursor } from "../../src/modules/activity-log/reading/cursor"
import { timingOf } from "../measuring/timings"
import { held, ms, say, written } from "../report/words"
import { writeVerdicts } from "../report/verdicts"
import type { BenchLog } from "./open-log"

const LIMIT = 50
const DEPTHS = [0.25, 0.5, 0.99]
const DEEPER_MAX = 1.5
const OFFSET_MIN = 50

/** The feed's pages at every depth, and what Medusa's generated method takes for the same rows. */
export async function feed(log: BenchLog, rows: number): Promise<string> {
  const first = await timingOf(() => log.service.listPage({ limit: LIMIT }))
  const lines = [
    `| 1st page | ${ms(first.medianMs)} | | | |`,
    ...(await linesOf(log, { rows, firstMs: first.medianMs })),
  ]

  return `## The feed, page by page

A page of ${LIMIT} in a log of ${written(rows)} rows, median of ${first.runs} calls of the service; at a depth each call reads on from where the last one
ended. Beside it what Medusa's generated \`listAndCountActivityLogs\` takes for the same rows with \`skip\`.

| page | ours | to the 1st page, goal at most ${DEEPER_MAX} | generated | to ours, goal at least ${OFFSET_MIN} |
| --- | --- | --- | --- | --- |
${lines.join("\n")}
`
}

async function linesOf(
  { service, client }: BenchLog,
  { rows, firstMs }: { rows: number; firstMs: number }
): Promise<string[]> {
  const lines: string[] = []
  let deepest = 0

  for (const depth of DEPTHS) {
    const skip = Math.floor(rows * depth)
    const {
      rows: [at],
    } = await client.query<{ id: string; cursor_at: string }>(
      `select id, to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as cursor_at
       from activity_log order by occurred_at desc, id desc offset $1 limit 1`,
      [skip]
    )
    let cursor = encodeCursor(
      {
        direction: "next",
        occurred_at: at?.cursor_at ?? "",
        id: at?.id ?? "",
      },
      "feed"
    )
    const ours = await timingOf(async () => {
      const page = await service.listPage({ limit: LIMIT, cursor })

      cursor = page.next_cursor ?? cursor
    })
    const generated = await timingOf(() =>
      service.listAndCountActivityLogs(
        {},
        { skip, take: LIMIT, order: { occurred_at: "DESC", id: "DESC" } }
      )
    )
    const deeper = ours.medianMs / firstMs
    const offset = generated.medianMs / ours.medianMs

    deepest = Math.max(deepest, deeper)
    say("feed at", depth, ours.medianMs, generated.medianMs)
    lines.push(
      `| at ${depth * 100} % | ${ms(ours.medianMs)} | ${held(deeper, deeper <= DEEPER_MAX)} | ${ms(generated.medianMs)} | ${held(offset, offset >= OFFSET_MIN)} |`
    )
  }

  writeVerdicts([
    {
      what: "feed page at any depth",
      goal: `at most ${DEEPER_MAX} times page 1`,
      figure: deepest.toFixed(2),
      isReached: deepest <= DEEPER_MAX,
    },
  ])

  return lines
}
