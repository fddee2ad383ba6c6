import type { ProblemChange } from "../../modules/activity-log/attention/problem-changes"
import { OwnEvents } from "../own-events"

const changesOf = (count: number, from = 0): ProblemChange[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `actlog_${from + index}`,
    change: "resolved",
  }))

describe("events of the log's own", () => {
  it("are emitted each and in order, when whoever changes many waits for room", async () => {
    const emitted: ProblemChange[] = []
    const said: string[] = []
    const events = new OwnEvents(
      (changes) => Promise.resolve(void emitted.push(...changes)),
      (words) => said.push(words)
    )

    for (let batch = 0; batch < 100; batch += 1) {
      await events.add(changesOf(1000, batch * 1000))
    }
    await events.settle(10_000)

    expect(emitted).toEqual(changesOf(100_000))
    expect(said).toEqual([])
  })

  it("that came first are forgotten where the bus takes none, which is said once", async () => {
    let take: () => void = () => undefined
    const emitted: ProblemChange[] = []
    const said: string[] = []
    const taken = new Promise<void>((resolve) => {
      take = resolve
    })
    const events = new OwnEvents(
      async (changes) => {
        await taken
        emitted.push(...changes)
      },
      (words) => said.push(words)
    )

    for (let batch = 0; batch < 30; batch += 1) {
      void events.add(changesOf(1000, batch * 1000))
    }
    take()
    await events.settle(10_000)

    expect(said).toEqual([expect.stringContaining("are not emitted")])
    expect(emitted.at(-1)).toEqual({ id: "actlog_29999", change: "resolved" })
  })

  it("of a batch that fails are said, and the next ones emitted", async () => {
    const emitted: ProblemChange[] = []
    const said: string[] = []
    const events = new OwnEvents(
      (changes) =>
        changes[0]?.id === "actlog_0"
          ? Promise.reject(new Error("no bus"))
          : Promise.resolve(void emitted.push(...changes)),
      (words) => said.push(words)
    )

    void events.add(changesOf(501))
    await events.settle(10_000)

    expect(said).toEqual([expect.stringContaining("no bus")])
    expect(emitted).toEqual(changesOf(1, 500))
  })
})
