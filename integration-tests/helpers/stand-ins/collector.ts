import { gunzipSync } from "node:zlib"
import { readLogsRequest, type ReceivedRecord } from "./otlp/logs-request"
import { serve, type Answer, type Question, type Served } from "./serve"

export type CollectorStandIn = Served & {
  /** What was accepted, in the order in which it came. */
  records: ReceivedRecord[]
  /** What a strict reader found wrong with requests. */
  faults: string[]
  /** Headers of each request, whatever became of it. */
  requests: Question["headers"][]
  /** What a request that is well-formed is answered; null: it is accepted. */
  behave(rule: ((body: string) => Answer | "accept") | null): void
}

const ACCEPTED: Answer = { status: 200, body: {} }

/**
 * Plays an OpenTelemetry collector with OTLP over HTTP in JSON, and takes nothing that is not well-formed by
 * OpenTelemetry's own definitions. (A real one is neither in npm nor in Debian.)
 */
export async function startCollector(): Promise<CollectorStandIn> {
  const records: ReceivedRecord[] = []
  const faults: string[] = []
  const requests: Question["headers"][] = []
  let rule: ((body: string) => Answer | "accept") | null = null

  const answer = ({ method, path, headers, raw }: Question): Answer => {
    requests.push(headers)

    if (method !== "POST" || path !== "/v1/logs") {
      return { status: 404, body: { message: `no such path: ${path}` } }
    }

    if (headers["content-type"] !== "application/json") {
      return { status: 415, body: { message: "JSON only" } }
    }

    const body = (
      headers["content-encoding"] === "gzip" ? gunzipSync(raw) : raw
    ).toString()
    const read = readLogsRequest(body)

    if (read.faults.length) {
      faults.push(...read.faults)

      return { status: 400, body: { message: read.faults.join("; ") } }
    }

    const answered = rule ? rule(body) : "accept"

    if (answered !== "accept") {
      return answered
    }

    records.push(...read.records)

    return ACCEPTED
  }

  return {
    ...(await serve(answer)),
    records,
    faults,
    requests,
    behave: (next) => {
      rule = next
    },
  }
}
