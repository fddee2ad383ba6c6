import { toEntryRow, type Stamp } from "../../../recording/entry-row"
import { asDate } from "../../../recording/wording/as-date"
import { gapMessage, type Gap } from "../../../recording/wording/gap-message"
import type { ActivityEntry, ActivityPayload } from "../../../types"
import { announceChanges } from "../attention/problem-changes"
import type { Transacting } from "../connections/session"
import { INSERT_ROWS, insertValues, NEEDS_ATTENTION } from "../table"
import { joined } from "./losses"

type OpenGap = { id: string; payload: ActivityPayload }

/** One process at a time: two would open two gaps of one cause. */
const LOCK =
  "select pg_advisory_xact_lock(hashtextextended('activity_log:gap', 0))"

/** Locked: whoever resolves it meanwhile waits, and one that was resolved since is none. */
const OPEN_GAP = `
  select id, payload from activity_log
  where ${NEEDS_ATTENTION} and deleted_at is null and event_type = 'activity_log.gap'
    and payload->>'reason' = $1 and payload->>'cause' is not distinct from $2
  order by occurred_at desc, id desc limit 1 for update`

const EXTEND = `
  update activity_log set message = $2, payload = $3::jsonb, occurrences = occurrences + 1,
    last_occurred_at = $4::timestamptz, snoozed_until = null, updated_at = now()
  where id = $1`

/**
 * Records what was lost: in the open gap of the same cause, whose count grows, else in a new one. A
 * constraint that refuses each entry for hours is one warning.
 */
export async function writeGap(
  connection: Transacting,
  gap: Gap,
  stamp: Stamp
): Promise<void> {
  const isNew = await connection.inTransaction(async (transaction) => {
    await transaction.query({ text: LOCK })

    const { rows } = await transaction.query<OpenGap>({
      text: OPEN_GAP,
      values: [gap.reason, gap.cause ?? null],
    })
    const [open] = rows
    const { message, payload, ...row } = toGapEntry(
      open ? joined(gap, gapIn(open, gap)) : gap,
      stamp
    )
    const payloadJson = JSON.stringify(payload)

    await transaction.query(
      open
        ? { text: EXTEND, values: [open.id, message, payloadJson, gap.to] }
        : {
            text: INSERT_ROWS,
            values: insertValues([
              { row: { ...row, message, payload }, payloadJson, resolves: [] },
            ]),
          }
    )

    return !open
  })

  announceChanges(isNew ? [{ id: stamp.id, change: "opened" }] : [])
}

function gapIn({ payload }: OpenGap, { reason, from, to }: Gap): Gap {
  return {
    reason,
    count: Number(payload.count) || 0,
    from: asDate(payload.from) ?? from,
    to: asDate(payload.to) ?? to,
  }
}

/** How many entries the log lost, when, and why. */
export function toGapEntry(gap: Gap, stamp: Stamp): ActivityEntry {
  const { count, from, to, reason, cause } = gap

  return toEntryRow(
    {
      event_type: "activity_log.gap",
      message: gapMessage(gap),
      options: {
        level: "warning",
        payload: { count, from, to, reason, ...(cause ? { cause } : {}) },
        occurred_at: to,
        actor: { type: "system", id: null },
      },
    },
    stamp
  )
}
