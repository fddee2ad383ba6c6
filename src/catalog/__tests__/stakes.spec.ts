import { doneItemsStake, itemsStake } from "../stakes"

const line = { line_item_id: "ordli_1", sku: "SHIRT-M", title: "Shirt" }

describe("the stake of items", () => {
  it.each([
    [[{ ...line, quantity: 2 }], { ordli_1: 2 }],
    [[{ sku: "SHIRT-M" }], { "SHIRT-M": 1 }],
    [[{ title: "Shirt", quantity: 3 }], { Shirt: 3 }],
    [[], null],
    ["nothing", null],
  ])("of a failure is by the most exact name: %j", (items, stake) => {
    expect(itemsStake({ items })).toEqual(stake)
  })

  it.each([
    [[{ ...line, quantity: 2 }], { ordli_1: 2, "SHIRT-M": 2, Shirt: 2 }],
    [
      [line, { ...line, line_item_id: "ordli_2" }],
      { ordli_1: 1, ordli_2: 1, "SHIRT-M": 2, Shirt: 2 },
    ],
    // Counted once, though it bears the name twice.
    [[{ sku: "MUG", title: "MUG", quantity: 2 }], { MUG: 2 }],
    [[], null],
  ])("of a success is by every name: %j", (items, stake) => {
    expect(doneItemsStake({ items })).toEqual(stake)
  })

  it("of a success with more names than are compared is by line", () => {
    const items = Array.from({ length: 200 }, (_, index) => ({
      line_item_id: `ordli_${index}`,
      sku: `SKU-${index}`,
      title: `Title ${index}`,
    }))

    expect(Object.keys(doneItemsStake({ items }) ?? {})).toHaveLength(200)
  })
})
