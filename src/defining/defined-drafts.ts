import { toEmittedDrafts } from "../recording/emitted-entry"
import type { Draft, OwnEvent } from "../recording/record"
import type { BusEvent } from "../types"
import type { DefinedActivity } from "./declaration-schema"

type DefinedDraft = { type: string; draft: Draft }

/**
 * One for each of the types that are declared to come of this event.
 *
 * @param ownEvents option `events`, which may record the same event
 */
export function toDefinedDrafts(
  event: BusEvent,
  activities: DefinedActivity[],
  ownEvents: Readonly<Record<string, OwnEvent>> = {}
): DefinedDraft[] {
  const keyHolder = ownEvents[event.name]?.type ?? event.name

  return activities
    .filter(({ on }) => on.includes(event.name))
    .flatMap(({ type, level, message }) =>
      toEmittedDrafts(event, {
        ownEvent: { type, level, message: message.en },
      })
    )
    .map(({ type, draft }) => ({
      type,
      draft:
        type === keyHolder
          ? draft
          : { ...draft, dedupe_key: keyOf(type, draft, event) },
    }))
}

/**
 * A key that was given with the event is that of one type: the one that the option names, else the event's own. Each
 * other is a fact of its own: under the same key it would be taken for the first.
 */
function keyOf(
  type: string,
  { dedupe_key }: Draft,
  { data }: BusEvent
): Draft["dedupe_key"] {
  const isGiven = dedupe_key && dedupe_key === data.dedupe_key

  return isGiven ? `${type}:${dedupe_key}` : dedupe_key
}
