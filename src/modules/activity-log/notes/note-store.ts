import { MedusaError } from "@medusajs/framework/utils"
import { NOTE_TYPE } from "../../../recording/wording/note-type"
import { toStorableOrderNote } from "../../../recording/storing/storable-text"
import type { ActivityEntry, Actor } from "../../../types"
import type { Sql } from "../connections/sql"
import type { EntryReader } from "../reading/entry-reader"
import { ENTRY_COLUMNS } from "../table"

/** What is to change of a note; what is left out stays. */
export type NoteChange = {
  text?: string | undefined
  pinned?: boolean | undefined
  /** Users whose attention its words ask for, by id. */
  mentions?: string[] | undefined
}

type NoteWords = Pick<ActivityEntry, "message" | "payload">

/** A note as a change found it, and as it left it. */
export type ChangedNote = { id: string; before: NoteWords; after: NoteWords }

type ChangedRow = NoteWords & {
  message_before: string
  payload_before: NoteWords["payload"]
}

/** A question mark would stand for a value, so jsonb is asked by `->>`. */
const IS_NOTE = `id = ? and event_type = '${NOTE_TYPE}' and deleted_at is null and payload->>'removed_at' is null`
const IS_THEIRS = "actor_type = ? and actor_id = ?"

/**
 * What people may change of what they wrote themselves; no other entry ever changes its words. States: _written_ → edited by
 * its author (its first words stay in the payload) → _edited_ → removed by its author → _removed_, for ever: the entry stays,
 * its words are gone. Anybody pins and unpins until then.
 */
export class NoteStore {
  constructor(
    private readonly sql: Sql,
    private readonly reader: EntryReader,
    private readonly privacy: { maskEmails: boolean }
  ) {}

  /**
   * Edits one's own note, or pins anybody's. Two who edit at once: the later one stands, the first words stay the first.
   * What it was before is read under the row's lock, so that an erasure at the same time is before or after all of it.
   *
   * @throws MedusaError `not_found`, `invalid_data` where it is no note or removed, `forbidden` for the words of somebody else
   */
  async change(
    id: string,
    { text, pinned, mentions }: NoteChange,
    by: Actor
  ): Promise<ChangedNote> {
    const fields = {
      ...(pinned === undefined ? {} : { pinned }),
      ...(mentions?.length ? { mentions } : {}),
    }
    // As in a note that never mentioned anybody.
    const gone = mentions?.length === 0 ? ["mentions"] : []
    const isAuthors = text !== undefined || mentions !== undefined
    const words =
      text === undefined ? null : toStorableOrderNote(text, this.privacy)
    const [changed] = await this.sql.rows<ChangedRow>(
      `with found as materialized (
         select id, message, payload from activity_log
         where ${IS_NOTE} ${isAuthors ? `and ${IS_THEIRS}` : ""} for update
       )
       update activity_log as note set
         message = coalesce(?, found.message), updated_at = now(),
         payload = (case when coalesce(?, found.message) = found.message then found.payload
           else jsonb_build_object('first_note', found.message) || found.payload
             || jsonb_build_object('note', ?::text, 'edited_at', ?::text) end || ?::jsonb) - ?::text[]
       from found where note.id = found.id
       returning note.message, note.payload, found.message as message_before, found.payload as payload_before`,
      [
        id,
        ...(isAuthors ? [by.type, by.id] : []),
        words,
        words,
        words,
        new Date().toISOString(),
        JSON.stringify(fields),
        gone,
      ]
    )

    if (!changed) {
      return await this.refuse(id, by)
    }

    const { message_before, payload_before, message, payload } = changed

    return {
      id,
      before: { message: message_before, payload: payload_before },
      after: { message, payload },
    }
  }

  /**
   * Takes the words out of one's own note, the first ones too. Twice is harmless.
   *
   * @throws as `change`
   */
  async remove(id: string, by: Actor): Promise<ActivityEntry> {
    const [removed] = await this.sql.rows<ActivityEntry>(
      `update activity_log set
         message = concat_ws(' by ', 'Note removed', actor_label), updated_at = now(),
         payload = jsonb_strip_nulls(jsonb_build_object('removed_at', ?::text, 'removed_by', actor_label))
       where ${IS_NOTE} and ${IS_THEIRS} returning ${ENTRY_COLUMNS}`,
      [new Date().toISOString(), id, by.type, by.id]
    )

    if (removed) {
      return removed
    }

    const entry = await this.reader.retrieve(id)

    return isRemoved(entry) && isOf(entry, by)
      ? entry
      : await this.refuse(id, by)
  }

  /** Puts a note back as it was, unless somebody changed, removed or erased it meanwhile. */
  async restore({ id, before, after }: ChangedNote): Promise<void> {
    await this.sql.changed(
      `update activity_log set message = ?, payload = ?::jsonb, updated_at = now()
       where ${IS_NOTE} and message = ? and payload = ?::jsonb`,
      [
        before.message,
        JSON.stringify(before.payload),
        id,
        after.message,
        JSON.stringify(after.payload),
      ]
    )
  }

  private async refuse(id: string, by: Actor): Promise<never> {
    const entry = await this.reader.retrieve(id)

    if (entry.event_type !== NOTE_TYPE) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Activity ${id} is of type ${entry.event_type}, and what happened is not changed. Allowed: ${NOTE_TYPE}`
      )
    }

    if (!isOf(entry, by)) {
      throw new MedusaError(
        MedusaError.Types.FORBIDDEN,
        `Note ${id} was written by somebody else: only they can edit or remove it`
      )
    }

    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Note ${id} was removed, and cannot be changed`
    )
  }
}

function isOf(
  { actor_type, actor_id }: ActivityEntry,
  { type, id }: Actor
): boolean {
  return actor_type === type && actor_id === id
}

function isRemoved({ event_type, payload }: ActivityEntry): boolean {
  return event_type === NOTE_TYPE && Boolean(payload.removed_at)
}
