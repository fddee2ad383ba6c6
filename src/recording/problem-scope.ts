/** `type|order|subject|cause`, see problem-key.ts. A key of somebody's own may lack parts. */
const PARTS = /^([^|]*\|)([^|]*\|)([^|]*\|)(.*)$/s

/** Of a problem with no order: what it shares with what closes it. The whole of a key that has other parts. */
export function scopeOf(problemKey: string): string {
  const [, type = problemKey, order = "", subject = ""] =
    PARTS.exec(problemKey) ?? []

  return `${type}${order}${subject}`
}

/** Whether two problems of one order differ, at most, in what they are about. */
export function haveOneCause(problemKey: string, other: string): boolean {
  const [, type, , , cause] = PARTS.exec(problemKey) ?? []
  const [, otherType, , , otherCause] = PARTS.exec(other) ?? []

  return type !== undefined && type === otherType && cause === otherCause
}

/** Whether a prefix, as `resolves` has it, names no order. */
export function isOfNoOrder(prefix: string): boolean {
  return prefix.split("|")[1] === ""
}
