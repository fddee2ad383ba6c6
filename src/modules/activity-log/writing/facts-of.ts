import type { WritableRow } from "../../../recording/writable-row"

/**
 * Rows without those that say a fact once more: what happens in a sale is announced by its module and by its
 * workflow, in one moment, and is written once. The first one stays, as in the table.
 *
 * Problems are left as they are: each may be one more of the same.
 */
export function factsOf(writable: WritableRow[]): {
  distinct: WritableRow[]
  /** For each row, where its fact stands among them. */
  places: number[]
} {
  const distinct: WritableRow[] = []
  const byKey = new Map<string, number>()
  const places = writable.map((each) => {
    const { dedupe_key, problem_key } = each.row
    const key = problem_key === null ? dedupe_key : null
    const place = byKey.get(key ?? "") ?? distinct.push(each) - 1

    if (key) {
      byKey.set(key, place)
    }

    return place
  })

  return { distinct, places }
}
