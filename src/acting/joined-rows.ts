import type { ActionWorld } from "./action"

type Rows = ActionWorld["rows"]
type Question = Parameters<Rows>[0]
type Row = Record<string, unknown>

/** Questions that ask the same of other rows, and wait to be asked as one. */
type Joined = { values: Set<string>; answer: Promise<Row[]> }

/**
 * Reads of several entries as one: questions of the same moment that differ in a single value
 * (`{ id: "pay_01" }`, `{ id: "pay_02" }`) become one question. So ten problems of one order read it once.
 */
export function joinedRows(rows: Rows): Rows {
  const waiting = new Map<string, Joined>()

  const join = (key: string, question: Question, name: string): Joined => {
    const values = new Set<string>()
    // What is asked in the same turn comes together first.
    const answer = Promise.resolve().then(() => {
      waiting.delete(key)

      return rows({
        ...question,
        fields: [...new Set([...question.fields, name])],
        filters: { [name]: [...values] },
      })
    })
    const joined = { values, answer }

    waiting.set(key, joined)

    return joined
  }

  return async (question) => {
    const [[name, value] = [], ...others] = Object.entries(question.filters)

    if (name === undefined || typeof value !== "string" || others.length) {
      return await rows(question)
    }

    const key = JSON.stringify([question.entity, question.fields, name])
    const joined = waiting.get(key) ?? join(key, question, name)

    joined.values.add(value)

    return (await joined.answer).filter((row) => row[name] === value)
  }
}
