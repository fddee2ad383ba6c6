import { MedusaError } from "@medusajs/framework/utils"
import type { Person } from "../../../recording/storing/erase-person"
import type { Actor } from "../../../types"
import type { Sql } from "../connections/sql"

/** A row of `activity_log_erasure`. */
export type Erasure = {
  id: string
  person: Person | null
  actor_type: Actor["type"]
  actor_id: string | null
  after_id: string
  checked: number
  total: number
  erased: number
  state: "running" | "completed"
  created_at: Date
}

/** How much further an erasure has come. */
export type Step = { after: string; checked: number; erased: number }

const RUNNING_MAX = 50

/**
 * Erasures that read the whole log.
 *
 * One is `running` from the beginning, and knows after each batch how far it has come: whoever goes on after a
 * process was killed reads one batch again, and finds nobody in it. It is `completed` when the last
 * entry was read, and has forgotten whom it was about.
 */
export class ErasureStore {
  constructor(private readonly sql: Sql) {}

  async create(
    id: string,
    { person, actor }: { person: Person; actor: Actor }
  ): Promise<Erasure> {
    const total = await this.sql.estimate("select 1 from activity_log", [])

    return this.only(
      await this.sql.rows<Erasure>(
        `insert into activity_log_erasure (id, person, actor_type, actor_id, total)
         values (?, ?::jsonb, ?, ?, ?) returning *`,
        [id, JSON.stringify(person), actor.type, actor.id, total]
      ),
      id
    )
  }

  /** @throws MedusaError `not_found` */
  async retrieve(id: string): Promise<Erasure> {
    return this.only(
      await this.sql.rows<Erasure>(
        "select * from activity_log_erasure where id = ? and deleted_at is null",
        [id]
      ),
      id
    )
  }

  /** Those that are not at their end, the oldest first. */
  async running(): Promise<Erasure[]> {
    return await this.sql.rows<Erasure>(
      `select * from activity_log_erasure where state = 'running' and deleted_at is null
       order by created_at limit ${RUNNING_MAX}`,
      []
    )
  }

  async advance(
    id: string,
    { after, checked, erased }: Step
  ): Promise<Erasure> {
    return this.only(
      await this.sql.rows<Erasure>(
        `update activity_log_erasure set after_id = ?, checked = checked + ?,
           erased = erased + ?, updated_at = now()
         where id = ? returning *`,
        [after, checked, erased, id]
      ),
      id
    )
  }

  async complete(id: string): Promise<Erasure> {
    return this.only(
      await this.sql.rows<Erasure>(
        `update activity_log_erasure set state = 'completed', person = null, total = checked, updated_at = now()
         where id = ? returning *`,
        [id]
      ),
      id
    )
  }

  /** Removes for good those that ended before a moment. @returns how many */
  async prune(before: Date): Promise<number> {
    return await this.sql.changed(
      "delete from activity_log_erasure where state = 'completed' and updated_at < ?",
      [before]
    )
  }

  private only(rows: Erasure[], id: string): Erasure {
    const [erasure] = rows

    if (!erasure) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `No erasure ${id}`)
    }

    return erasure
  }
}
