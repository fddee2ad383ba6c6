import { Repeating } from "../repeating"

describe("work that a process repeats", () => {
  beforeEach(() => {
    jest.useFakeTimers()
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  const repeating = (work: () => Promise<void>, onError = jest.fn()) =>
    new Repeating(work, { everyMs: 20_000, soonMs: 2_000, onError })

  it("runs again and again, and once for all who ask within a moment", async () => {
    const work = jest.fn(async () => undefined)
    const repeated = repeating(work)

    await jest.advanceTimersByTimeAsync(20_000)
    expect(work).toHaveBeenCalledTimes(1)

    repeated.soon()
    repeated.soon()
    await jest.advanceTimersByTimeAsync(2_000)
    expect(work).toHaveBeenCalledTimes(2)

    await jest.advanceTimersByTimeAsync(40_000)
    expect(work).toHaveBeenCalledTimes(4)

    repeated.stop()
    repeated.soon()
    await jest.advanceTimersByTimeAsync(60_000)
    expect(work).toHaveBeenCalledTimes(4)
  })

  it("says once that it fails, until it has succeeded again", async () => {
    const onError = jest.fn()
    const work = jest
      .fn<Promise<void>, []>()
      .mockRejectedValueOnce(new Error("away"))
      .mockRejectedValueOnce(new Error("away"))
      .mockResolvedValueOnce(undefined)
      .mockRejectedValue(new Error("away again"))
    const repeated = repeating(work, onError)

    await jest.advanceTimersByTimeAsync(40_000)
    expect(onError).toHaveBeenCalledTimes(1)

    await jest.advanceTimersByTimeAsync(60_000)
    expect(onError).toHaveBeenCalledTimes(2)
    repeated.stop()
  })

  it("goes on after a failure, and never runs twice at once", async () => {
    const onError = jest.fn()
    let end = (): void => undefined
    const work = jest
      .fn<Promise<void>, []>()
      .mockRejectedValueOnce(new Error("away"))
      .mockImplementation(
        () =>
          new Promise((resolve) => {
            end = resolve
          })
      )
    const repeated = repeating(work, onError)

    await jest.advanceTimersByTimeAsync(20_000)
    expect(onError).toHaveBeenCalledTimes(1)

    await jest.advanceTimersByTimeAsync(20_000)
    repeated.soon()
    await jest.advanceTimersByTimeAsync(10_000)
    expect(work).toHaveBeenCalledTimes(2)

    end()
    await jest.advanceTimersByTimeAsync(2_000)
    expect(work).toHaveBeenCalledTimes(3)
    repeated.stop()
  })
})
