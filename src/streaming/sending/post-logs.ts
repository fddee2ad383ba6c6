import { promisify } from "node:util"
import { gzip } from "node:zlib"
import type { StreamOptions } from "../../modules/activity-log/options/stream-schema"
import { REDACTED } from "../../recording/storing/redaction"
import { answerOf, type Answer } from "./answer"

/** As OpenTelemetry's own exporters wait by default (`OTEL_EXPORTER_OTLP_TIMEOUT`). */
const TIMEOUT_MS = 10_000

/** An answer is some words. Whoever sends more is not read to the end. */
const ANSWER_MAX_BYTES = 65_536

/** Shorter values may be part of any word. */
const SECRET_MIN_LENGTH = 6

const zipped = promisify(gzip)

/** Sends one request to the collector. Never throws: what goes wrong is its answer, without what the headers hold. */
export async function postLogs(
  body: string,
  { otlp: { endpoint, headers, compression } }: StreamOptions
): Promise<Answer> {
  const isZipped = compression === "gzip"
  const answer = await ask(endpoint, {
    method: "POST",
    headers: {
      ...headers,
      "content-type": "application/json",
      ...(isZipped ? { "content-encoding": "gzip" } : {}),
    },
    body: isZipped ? new Uint8Array(await zipped(body)) : body,
    // Its headers are for this host alone.
    redirect: "manual",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })

  return answer.words
    ? { ...answer, words: withoutSecrets(answer.words, Object.values(headers)) }
    : answer
}

async function ask(endpoint: string, request: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(endpoint, request)

    return answerOf(
      {
        status: response.status,
        retryAfter: response.headers.get("retry-after"),
        body: await beginningOf(response),
      },
      new Date()
    )
  } catch (error) {
    return { kind: "unavailable", words: reasonOf(error), retryAfterMs: null }
  }
}

async function beginningOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0

  // Undici's stream is one of bytes, whatever its type says; leaving the loop cancels it.
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    length += chunk.length

    if (length > ANSWER_MAX_BYTES) {
      break
    }
  }

  return Buffer.concat(chunks).toString()
}

/** `fetch failed` alone says nothing: its cause has the code of the system, `ECONNREFUSED`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error)
  }

  const { cause } = error
  const because =
    cause instanceof Error
      ? ("code" in cause && String(cause.code)) || cause.message
      : ""

  return error.name === "TimeoutError"
    ? `no answer within ${TIMEOUT_MS / 1000} seconds`
    : [error.message, because].filter(Boolean).join(": ")
}

/** A gateway may repeat what it was sent: with or without the word before a token. */
function withoutSecrets(words: string, values: string[]): string {
  return values
    .flatMap((value) => [value, ...value.split(/\s+/)])
    .filter((secret) => secret.length >= SECRET_MIN_LENGTH)
    .sort((a, b) => b.length - a.length)
    .reduce((text, secret) => text.replaceAll(secret, REDACTED), words)
}
