import { editedLine } from "../edited-line"

const mug = { title: "Mug", sku: "mug-white", before: 1, after: 3 }

it.each([
  [mug, "Mug (mug-white): 1 → 3"],
  [{ ...mug, sku: null }, "Mug: 1 → 3"],
  [
    {
      ...mug,
      after: 1,
      price_before: 12,
      price_after: 9,
      currency_code: "gbp",
    },
    "Mug (mug-white): 1, £12.00 → £9.00",
  ],
  [{ ...mug, title: "", sku: "" }, null],
  [{ ...mug, after: "3" }, null],
  [{}, null],
])("reads what an edit did to a line: %j", (line, text) => {
  expect(editedLine(line, "en-GB")).toBe(text)
})
