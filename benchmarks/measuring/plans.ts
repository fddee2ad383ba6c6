import {
  statementsOf,
  type Statement,
} from "../../integration-tests/helpers/statements-of"
import type { BenchLog } from "../log/open-log"

/** What PostgreSQL's `explain (format json)` says of one node. */
export type PlanNode = {
  "Node Type": string
  "Relation Name"?: string
  "Index Name"?: string
  "Rows Removed by Filter"?: number
  "Rows Removed by Index Recheck"?: number
  "Shared Hit Blocks"?: number
  "Shared Read Blocks"?: number
  Plans?: PlanNode[]
}

/** A statement as the database saw it. */
export type Executed = {
  executionMs: number
  pages: number
  /** Names of its indexes, or of the kind of node where it has none; with the rows read for nothing. */
  nodes: string[]
}

/** What a call's statements cost inside the database: each is run once more, with `explain analyze`. */
export async function executedBy(
  log: BenchLog,
  call: () => Promise<unknown>
): Promise<Executed[]> {
  const statements = await statementsOf(call)
  const executed: Executed[] = []

  for (const { text, values } of statements.filter(isRead)) {
    const { rows } = await log.client.query<{
      "QUERY PLAN": [{ Plan: PlanNode; "Execution Time": number }]
    }>(`explain (analyze, buffers, format json) ${text}`, values)
    const [plan] = rows[0]?.["QUERY PLAN"] ?? []

    if (plan) {
      executed.push({
        executionMs: plan["Execution Time"],
        pages:
          (plan.Plan["Shared Hit Blocks"] ?? 0) +
          (plan.Plan["Shared Read Blocks"] ?? 0),
        nodes: nodesOf(plan.Plan),
      })
    }
  }

  return executed
}

/** Names of the tables that are read from end to end. */
export function seqScansIn(node: PlanNode): string[] {
  return [
    ...(node["Node Type"] === "Seq Scan"
      ? [String(node["Relation Name"])]
      : []),
    ...(node.Plans ?? []).flatMap(seqScansIn),
  ]
}

const isRead = ({ text }: Statement) => /^\s*(select|with)/i.test(text)

function nodesOf(node: PlanNode): string[] {
  const removed =
    (node["Rows Removed by Filter"] ?? 0) +
    (node["Rows Removed by Index Recheck"] ?? 0)
  const name = node["Index Name"] ?? node["Node Type"]

  return [
    removed ? `${name} (${removed} rows for nothing)` : name,
    ...(node.Plans ?? []).flatMap(nodesOf),
  ]
}
