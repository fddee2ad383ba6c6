import { toEntryRow } from "../../../../recording/entry-row"
import type { WritableRow } from "../../../../recording/writable-row"
import { factsOf } from "../facts-of"

const writable = (
  id: string,
  dedupe_key: string | null,
  problem_key: string | null = null
): WritableRow => ({
  row: toEntryRow(
    {
      event_type: "x.y",
      message: id,
      options: {
        dedupe_key,
        problem_key,
        level: problem_key ? "error" : "info",
      },
    },
    { id, now: new Date(0) }
  ),
  payloadJson: "{}",
  resolves: [],
})

it.each([
  {
    what: "a fact that is said once more is written once, as it was said first",
    rows: [writable("a", "1"), writable("b", "2"), writable("c", "1")],
    distinct: ["a", "b"],
    places: [0, 1, 0],
  },
  {
    what: "what has no key is a fact of its own",
    rows: [writable("a", null), writable("b", null), writable("c", "")],
    distinct: ["a", "b", "c"],
    places: [0, 1, 2],
  },
  {
    what: "problems are left as they are, and what is none beside them",
    rows: [
      writable("a", "1", "p"),
      writable("b", "1", "p"),
      writable("c", "1"),
      writable("d", "1"),
    ],
    distinct: ["a", "b", "c"],
    places: [0, 1, 2, 2],
  },
])("$what", ({ rows, distinct, places }) => {
  const facts = factsOf(rows)

  expect(facts.distinct.map(({ row }) => row.id)).toEqual(distinct)
  expect(facts.places).toEqual(places)
})
