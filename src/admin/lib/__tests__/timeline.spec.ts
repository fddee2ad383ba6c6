import { foldMiddle, groupByDay, NEWEST_FIRST } from "../timeline"
import { story } from "./entries"

const shape = (items: ReturnType<typeof foldMiddle>) =>
  items.map((item) =>
    item.kind === "fold" ? `fold ${item.hidden}` : item.entry.id.slice(7)
  )

describe("foldMiddle", () => {
  it("shows a short story whole", () => {
    expect(shape(foldMiddle(story(12), 0))).toEqual(
      Array.from({ length: 12 }, (_, index) => String(index))
    )
  })

  it("hides the middle of a long one", () => {
    expect(shape(foldMiddle(story(30), 0))).toEqual([
      "0",
      "1",
      "2",
      "fold 20",
      "23",
      "24",
      "25",
      "26",
      "27",
      "28",
      "29",
    ])
  })

  it("keeps more of the latest than of the first, whichever end they stand at", () => {
    const newestFirst = story(30).reverse()

    expect(shape(foldMiddle(newestFirst, 0, NEWEST_FIRST))).toEqual([
      "29",
      "28",
      "27",
      "26",
      "25",
      "24",
      "23",
      "fold 20",
      "2",
      "1",
      "0",
    ])
  })

  it("never hides an open problem, but does hide a resolved one", () => {
    const entries = story(30, (index) => ({
      level: index === 10 || index === 15 ? "error" : "info",
      resolved_at: index === 15 ? "2026-02-17T00:00:00.000Z" : null,
    }))

    expect(shape(foldMiddle(entries, 0)).slice(2, 7)).toEqual([
      "2",
      "fold 7",
      "10",
      "fold 12",
      "23",
    ])
  })

  it("hides nothing behind a fold that would take its place", () => {
    const entries = story(14, (index) => ({
      level: index === 4 ? "error" : "info",
    }))

    expect(shape(foldMiddle(entries, 0))).toEqual([
      "0",
      "1",
      "2",
      "3",
      "4",
      "fold 2",
      "7",
      "8",
      "9",
      "10",
      "11",
      "12",
      "13",
    ])
  })

  it("unfolds from the top, step by step", () => {
    expect(shape(foldMiddle(story(30), 5)).slice(6, 10)).toEqual([
      "6",
      "7",
      "fold 15",
      "23",
    ])
  })

  it("unfolds wholly", () => {
    expect(foldMiddle(story(1_000), 1_000)).toHaveLength(1_000)
  })
})

describe("groupByDay", () => {
  it("keeps the order of the story and leaves a fold in the day before it", () => {
    const entries = story(30, (index) => ({
      occurred_at: new Date(
        2026,
        1,
        16 + Math.floor(index / 10),
        12
      ).toISOString(),
    }))

    const days = groupByDay(foldMiddle(entries, 0))

    expect(days.map(({ day, items }) => [day, shape(items)])).toEqual([
      ["2026-02-16", ["0", "1", "2", "fold 20"]],
      ["2026-02-18", ["23", "24", "25", "26", "27", "28", "29"]],
    ])
  })
})
