import { LaterWork } from "../../modules/activity-log/writing/later-work"
import { LastWord } from "../last-word"

const setUp = (waitMs: number) => {
  const said: string[] = []
  const ends = new LaterWork(new LastWord(waitMs))
  const engineSays = () =>
    ends.run(() => {
      said.push("engine")
      return Promise.resolve()
    })

  return { said, ends, engineSays }
}

describe("the engine's word of a run that failed", () => {
  it("comes behind that of the process in which it failed", async () => {
    const { said, engineSays } = setUp(50)

    const done = engineSays()
    await new Promise(setImmediate)
    said.push("process")
    await done

    expect(said).toEqual(["process", "engine"])
  })

  it("is recorded before the process ends", async () => {
    const { said, ends, engineSays } = setUp(60_000)
    void engineSays()

    const left = await ends.settle(5_000)

    expect(left).toBe(0)
    expect(said).toEqual(["engine"])
  })
})
