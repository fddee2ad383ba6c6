import { Turns } from "../turns"

describe("turns", () => {
  it("let so many work at once, in the order in which they came", async () => {
    const turns = new Turns(2)
    const begun: number[] = []
    let working = 0
    let most = 0
    const work = (n: number) => async () => {
      begun.push(n)
      working += 1
      most = Math.max(most, working)
      await new Promise((resolve) => setImmediate(resolve))
      working -= 1

      return n
    }

    const done = await Promise.all(
      [1, 2, 3, 4, 5].map((n) => turns.take(work(n)))
    )

    expect(done).toEqual([1, 2, 3, 4, 5])
    expect(begun).toEqual([1, 2, 3, 4, 5])
    expect(most).toBe(2)
  })

  it("go on after work that throws, which whoever called gets", async () => {
    const turns = new Turns(1)

    const first = turns.take(() => Promise.reject(new Error("refused")))
    const second = turns.take(() => Promise.resolve("done"))

    await expect(first).rejects.toThrow("refused")
    expect(await second).toBe("done")
    expect(await turns.take(() => Promise.resolve("again"))).toBe("again")
  })
})
