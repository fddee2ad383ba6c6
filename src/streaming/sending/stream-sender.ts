import type { Logger } from "@medusajs/framework/types"
import type { StreamOptions } from "../../modules/activity-log/options/stream-schema"
import type { RecordedPlace } from "../../modules/activity-log/reading/recorded-reader"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import type { ActivityEntry } from "../../types"
import { toExportRequest } from "../otlp/export-request"
import { STREAM_KEY } from "../stream-key"
import type { Answer } from "./answer"
import { postLogs } from "./post-logs"
import {
  afterAnswer,
  afterSkipping,
  firstState,
  isDue,
  stateOf,
  type StreamState,
} from "./stream-state"

type Surroundings = {
  log: Pick<ActivityLogModuleService, "reader" | "state" | "clock">
  logger: Pick<Logger, "warn" | "info">
  stream: StreamOptions
}

/** `more`: there may be more to send. `soon`: in a second. `rest`: nothing to send, or not now. */
export type Next = "more" | "soon" | "rest"

/** Among so many of the newest entries one is looked for that the collector may take. */
const NEWEST = 10

type Waiting = { entry: ActivityEntry; place: RecordedPlace }

/**
 * Sends batch after batch, in the order of recording. The cursor is written after the collector has
 * answered: whoever is killed in between has sent a batch that is sent once more, with the same ids.
 * It is written only where the one that was read still stands there: a process that has lost its lock
 * without knowing it does not put the cursor back.
 */
export class StreamSender {
  private state: StreamState | null = null
  private warning: string | null = null

  constructor(private readonly around: Surroundings) {}

  /** Reads how far the stream has come; the first process ever begins it. */
  async begin({ isFirst }: { isFirst: boolean }): Promise<void> {
    const { log, stream } = this.around
    const kept = await log.state.get(STREAM_KEY)

    this.state = kept && stateOf(kept.value)

    if (!this.state) {
      // What was recorded while this process started is not the past.
      const from = stream.from === "start" ? null : process.uptime()

      await this.keep(firstState(await log.reader.recorded.placeAgo(from)))
    } else if (isFirst && this.state.phase === "refused") {
      await this.keep({ ...this.state, retry_at: null })
    }
  }

  /** One request, or a step over what is not sent. */
  async sendNext(): Promise<Next> {
    const { state } = this
    const { log } = this.around

    if (!state || !isDue(state, log.clock.now())) {
      return "rest"
    }

    const waiting = await log.reader.recorded.after(state.cursor, state.batch)
    const last = waiting.at(-1)

    if (!last) {
      return "rest"
    }

    const streamed = waiting.filter(({ entry }) => this.isStreamed(entry))

    return streamed.length
      ? await this.send(streamed, { state, last: last.place })
      : await this.keep({ ...state, cursor: last.place })
  }

  /** The past is not sent, but where it was asked for: a backfill reads it after the stream has begun. */
  private isStreamed({ source }: ActivityEntry): boolean {
    return source !== "backfill" || this.around.stream.from === "start"
  }

  private async send(
    waiting: Waiting[],
    { state, last }: { state: StreamState; last: RecordedPlace }
  ): Promise<Next> {
    const { count, answer } = await this.post(waiting.map(({ entry }) => entry))
    const [first] = waiting

    if (first && count === 1 && isAboutData(answer)) {
      return await this.withoutFirst(first, answer, state)
    }

    // What had no place in this request comes next; what follows the last one is none of the stream's.
    const sent = waiting[count - 1]
    const next = afterAnswer(state, answer, {
      count,
      last: (count < waiting.length && sent?.place) || last,
      lastId: sent?.entry.id ?? last.id,
      now: this.around.log.clock.now(),
      random: Math.random(),
    })

    this.say(state, next, answer)

    return next.retry_at === null
      ? await this.keep(next)
      : await this.rest(next)
  }

  /** An entry is passed over only where the collector takes another one. */
  private async withoutFirst(
    { entry, place }: Waiting,
    answer: Answer,
    state: StreamState
  ): Promise<Next> {
    const { log, logger } = this.around
    const takenId = await this.findTaken(entry.id, state)
    const now = log.clock.now()
    const failed = afterAnswer(state, answer, {
      count: 1,
      last: place,
      lastId: entry.id,
      now,
      random: Math.random(),
    })

    if (takenId === null) {
      this.say(state, failed, answer)

      return await this.rest(failed)
    }

    logger.warn(
      `Activity log: the collector does not take entry ${entry.id} (${entry.event_type}), which is passed over: ${answer.words ?? ""}`
    )
    await this.keep({
      ...afterSkipping(failed, place, now),
      accepted_id: takenId,
    })

    return "soon"
  }

  /**
   * Sends the entry that the collector took last once more. Where none is known, or it is too old by now, one of
   * the newest: that comes again in its turn, with the same id.
   *
   * @returns the id of the one that it takes now; null where it takes none
   */
  private async findTaken(
    refusedId: string,
    { accepted_id }: StreamState
  ): Promise<string | null> {
    const { reader } = this.around.log
    const accepted = accepted_id ? await reader.byIds([accepted_id]) : []
    const { entries } = await reader.page({}, { limit: NEWEST })
    const newest = entries.filter(
      (each) =>
        ![refusedId, accepted_id].includes(each.id) && this.isStreamed(each)
    )

    for (const entry of [...accepted, ...newest.slice(0, 1)]) {
      const { answer } = await this.post([entry])

      if (answer.kind === "accepted") {
        return entry.id
      }

      // A wrong key, or a collector that is away, refuses every entry alike.
      if (!isAboutData(answer)) {
        return null
      }
    }

    return null
  }

  private async post(
    entries: ActivityEntry[]
  ): Promise<{ count: number; answer: Answer }> {
    const { stream } = this.around
    const { body, count } = toExportRequest(entries, stream.serviceName)

    return { count, answer: await postLogs(body, stream) }
  }

  /** Once when it stops and once when it goes on, not at each try. What the collector rejects is said each time. */
  private say(before: StreamState, after: StreamState, answer: Answer): void {
    const { logger } = this.around

    if (answer.kind === "accepted" && answer.rejected) {
      logger.warn(
        `Activity log: the collector rejects ${answer.rejected} entries: ${answer.words ?? "no reason given"}`
      )
    } else if (answer.kind === "accepted" && answer.words) {
      this.warnOnce(answer.words)
    }

    if (before.phase !== after.phase) {
      logger[after.phase === "running" ? "info" : "warn"](
        after.phase === "running"
          ? "Activity log: the collector takes entries again."
          : `Activity log: the collector does not take entries, which wait in the table: ${answer.words ?? ""}`
      )
    }
  }

  /** A warning may come with each answer. */
  private warnOnce(words: string): void {
    if (words !== this.warning) {
      this.warning = words
      this.around.logger.warn(
        `Activity log: the collector takes entries, and warns: ${words}`
      )
    }
  }

  private async rest(next: StreamState): Promise<Next> {
    await this.keep(next)

    return "rest"
  }

  /** Where another process was first, that one goes on. */
  private async keep(next: StreamState): Promise<Next> {
    const isKept = await this.around.log.state.replace(
      STREAM_KEY,
      next,
      this.state
    )

    this.state = isKept ? next : null

    return isKept ? "more" : "rest"
  }
}

function isAboutData(answer: Answer): boolean {
  return answer.kind === "refused" && answer.isAboutData
}
