import type { Logger } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaService,
} from "@medusajs/framework/utils"
import { randomFillSync } from "node:crypto"
import { monotonicFactory } from "ulid"
import type { Stamp } from "../../recording/entry-row"
import { Locks } from "./acting/locks"
import { RunStore } from "./acting/run-store"
import { EntryResolver } from "./attention/entry-resolver"
import { OpenProblems } from "./attention/open-problems"
import { openLogConnections } from "./connections/log-connections"
import type { SharedConnection } from "./connections/log-pool"
import { Sql } from "./connections/sql"
import { Eraser } from "./erasing/erase-entries"
import { ErasureStore } from "./erasing/erasure-store"
import { ActivityLog } from "./models/activity-log"
import { NoteStore } from "./notes/note-store"
import type { ParsedOptions } from "./options/options-schema"
import { parseOptions } from "./options/parse-options"
import { EntryReader } from "./reading/entry-reader"
import { StateStore } from "./state/state-store"
import { EntryWriter } from "./writing/entry-writer"
import { applicationHooks } from "./writing/flush-log"
import { insertEntries } from "./writing/insert-entries"
import { nameActors } from "./writing/name-actors"
import { writeGap } from "./writing/write-gap"

type Dependencies = {
  logger: Logger
  [ContainerRegistrationKeys.PG_CONNECTION]: SharedConnection
}

/** What the log is made of; `service.ts` says what it does. */
export class LogParts extends MedusaService({ ActivityLog }) {
  readonly options: ParsedOptions
  /** What the methods below read with, and more. Over the connections of the views. */
  readonly reader: EntryReader
  /** What recording asks while a sale goes on: beside the views, and rejects in seconds. */
  readonly recall: EntryReader
  readonly clock: ReturnType<typeof openLogConnections>["clock"]
  /** Of work in the background: none of it waits for people who act. */
  readonly locks: Locks
  /** Of actions, and of runs of them over a group. */
  readonly actionLocks: Locks
  readonly runs: RunStore
  readonly state: StateStore
  readonly eraser: Eraser
  readonly erasures: ErasureStore
  readonly notes: NoteStore
  protected readonly nextUlid = monotonicFactory(randomShare)
  /** Snoozed and assigned, one or many. */
  readonly openProblems: OpenProblems
  protected readonly resolver: EntryResolver
  protected readonly sql: Sql
  readonly writer: EntryWriter

  constructor(dependencies: Dependencies, options?: unknown) {
    // MedusaService takes what the container hands out (2.21, `utils/dist/modules-sdk/medusa-service.js`).
    // eslint-disable-next-line prefer-rest-params
    super(...arguments)

    const connection = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
    const connections = openLogConnections(connection)
    const { writing, reading, acting, background } = connections

    this.options = parseOptions(options)
    this.sql = new Sql(reading)
    this.clock = connections.clock
    this.reader = new EntryReader(this.sql)
    this.recall = new EntryReader(new Sql(writing))
    this.locks = new Locks(background, reading)
    this.actionLocks = new Locks(acting, reading)
    this.runs = new RunStore(this.sql)
    this.state = new StateStore(this.sql)
    this.eraser = new Eraser(reading)
    this.erasures = new ErasureStore(this.sql)
    this.notes = new NoteStore(this.sql, this.reader, this.options.privacy)
    this.resolver = new EntryResolver(this.sql, this.reader, writing)
    this.openProblems = new OpenProblems(this.sql, this.reader, () =>
      this.clock.now()
    )
    this.writer = new EntryWriter({
      insert: async (rows) =>
        insertEntries(writing, await nameActors(rows, this.options.privacy)),
      writeGap: (gap) => writeGap(writing, gap, this.stamp(this.clock.now())),
      logger: dependencies.logger,
    })
    this.__hooks = applicationHooks({
      writer: this.writer,
      logger: dependencies.logger,
      connections,
    })
  }

  /** Called by Medusa when the process has started, and when it is to end. */
  readonly __hooks: ReturnType<typeof applicationHooks>

  /** Monotonic within the process: entries of the same millisecond keep the order they were logged in. */
  protected stamp(now: Date, origin: Stamp["origin"] = null): Stamp {
    return { id: `actlog_${this.nextUlid()}`, now, origin }
  }
}

const bytes = new Uint8Array(1024)
let used = bytes.length

/** A number from 0 to below 1, for ULIDs. `ulid` by itself asks the system for each letter: 20 µs an entry. */
function randomShare(): number {
  if (used === bytes.length) {
    randomFillSync(bytes)
    used = 0
  }

  const byte = bytes[used] ?? 0

  used += 1

  return byte / 256
}
