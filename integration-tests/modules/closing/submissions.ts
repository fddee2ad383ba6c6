import { cancel, cancelled, mug, refuse, refused, shirt, submit } from "./words"
import type { Case } from "./words"

/** A line with all its names, as Medusa's fulfillments have it. */
const named = (line: string) => ({
  line_item_id: `ordli_${line}`,
  sku: "SHIRT-M",
  title: "Shirt",
  quantity: 1,
})

export const SUBMISSIONS: Case[] = [
  {
    when: "another item is submitted",
    given: [refuse([shirt()]), submit([mug()])],
    open: [refused],
  },
  {
    when: "the item is submitted",
    given: [refuse([shirt()]), submit([shirt()])],
    open: [],
  },
  {
    when: "the item is submitted with others",
    given: [refuse([shirt()]), submit([shirt(), mug()])],
    open: [],
  },
  {
    when: "one of two items is submitted",
    given: [refuse([shirt(), mug()]), submit([mug()])],
    open: [refused],
  },
  {
    when: "both items are submitted, one after the other",
    given: [refuse([shirt(), mug()]), submit([mug()]), submit([shirt()])],
    open: [],
  },
  {
    when: "one of three pieces is submitted",
    given: [refuse([shirt(3)]), submit([shirt(1)])],
    open: [refused],
  },
  {
    when: "all three pieces are submitted in two parts",
    given: [refuse([shirt(3)]), submit([shirt(1)]), submit([shirt(2)])],
    open: [],
  },
  {
    when: "three fail, one is tried alone, fails, and is submitted",
    given: [refuse([shirt(3)]), refuse([shirt(1)]), submit([shirt(1)])],
    open: [refused],
  },
  {
    when: "different items fail for one cause",
    given: [refuse([shirt()]), refuse([mug()])],
    open: [refused, refused],
  },
  {
    when: "the rest of what failed together fails again",
    given: [refuse([shirt(), mug()]), submit([mug()]), refuse([shirt()])],
    open: [refused],
  },
  {
    when: "one item fails, and then fails with others",
    given: [refuse([shirt()]), refuse([shirt(), mug()])],
    open: [refused],
  },
  {
    when: "an integration knew the sku alone, and Medusa submits the line",
    given: [refuse([{ sku: "SHIRT-M", quantity: 1 }]), submit([named("a")])],
    open: [],
  },
  {
    when: "an integration knew the title alone, and Medusa submits the line",
    given: [refuse([{ title: "Shirt", quantity: 1 }]), submit([named("a")])],
    open: [],
  },
  {
    when: "an integration knew the sku of two lines, and one is submitted",
    given: [refuse([{ sku: "SHIRT-M", quantity: 2 }]), submit([named("a")])],
    open: [refused],
  },
  {
    when: "an integration knew the sku of two lines, and both are submitted",
    given: [
      refuse([{ sku: "SHIRT-M", quantity: 2 }]),
      submit([named("a")]),
      submit([named("b")]),
    ],
    open: [],
  },
  {
    when: "an integration knew the sku, and another is submitted",
    given: [refuse([{ sku: "MUG", quantity: 1 }]), submit([named("a")])],
    open: [refused],
  },
  {
    when: "a success names no items",
    given: [refuse([shirt()]), ["order.submitted"]],
    open: [],
  },
  {
    when: "nobody named the items that failed",
    given: [["order.submission_failed"], submit([mug()])],
    open: [],
  },
  {
    when: "the order is cancelled",
    given: [refuse([shirt(3)]), ["order.cancelled", { amount: 0 }]],
    open: ["order.cancelled"],
  },
]

export const CANCELLATIONS: Case[] = [
  {
    when: "its items are submitted anew",
    given: [submit([shirt()]), cancel("ful_1", [shirt()]), submit([shirt()])],
    open: [],
  },
  {
    when: "other items are submitted",
    given: [cancel("ful_1", [shirt()]), submit([mug()])],
    open: [cancelled],
  },
  {
    when: "two parcels of one line are, and one is made anew",
    given: [
      cancel("ful_1", [shirt()]),
      cancel("ful_2", [shirt()]),
      submit([shirt()]),
    ],
    open: [cancelled],
  },
  {
    when: "two parcels of one line are, and both are made anew",
    given: [
      cancel("ful_1", [shirt()]),
      cancel("ful_2", [shirt()]),
      submit([shirt()]),
      submit([shirt()]),
    ],
    open: [],
  },
]
