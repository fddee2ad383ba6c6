import { keptTextIn } from "../read-payload"

it.each([
  ["Torn in the post", "Torn in the post"],
  ["cleo@example.com asked for it", "cleo@example.com asked for it"],
  ["c…@example.com asked for it", null],
  ["[erased]", null],
  ["card [redacted]", null],
  ["", null],
  [7, null],
  [undefined, null],
])("of a note %j, to be written once more is %j", (note, kept) => {
  expect(keptTextIn({ note }, "note")).toBe(kept)
})
