/**
 * What was typed and not saved: a new note by the id of its order, a change by the id of its note. The
 * field with the words may leave the page before they are saved: another order is opened, rows move.
 */
export const noteDrafts = new Map<string, string>()

/** Whom the words mention by a choice from the list, where several may bear the name. */
const pickedMentions = new Map<string, readonly string[]>()

/** Those of a draft that was kept; else those whom the saved note mentions. */
export const pickedIn = (
  id: string,
  saved: readonly string[]
): readonly string[] =>
  noteDrafts.has(id) ? (pickedMentions.get(id) ?? saved) : saved

export const keepPicked = (id: string, picked: readonly string[]): void => {
  pickedMentions.set(id, picked)
}

/** Words that begin nothing are not kept. */
export const keepDraft = (id: string, text: string): void => {
  if (text.trim()) {
    noteDrafts.set(id, text)
  } else {
    noteDrafts.delete(id)
  }
}

/** Once they are saved, unless more was typed meanwhile. */
export const dropSaved = (id: string, saved: string): void => {
  if (noteDrafts.get(id)?.trim() === saved) {
    noteDrafts.delete(id)
  }
}
