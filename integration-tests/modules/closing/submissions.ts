import { cancel, cancelled, mug, refuse, refused, shirt, submit } from "./words"
import type { Case } from "./words"

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
