import { LaterWork } from "../../modules/activity-log/writing/later-work"
import { NOBODY_WAITS } from "../context/nobody-waits"
import { withRequest } from "../context/activity-context"
import { quietMoment } from "../context/quiet-moment"
import type { ServedRequest } from "../failure"

const answered: ServedRequest = {
  facts: () => ({ method: "POST", path: "/", actor: null, body: null }),
  answered: () => Promise.resolve(),
  isAnswered: () => true,
}

it("does what waits before the process ends, though somebody is still served", async () => {
  const work = new LaterWork(NOBODY_WAITS)
  const done: string[] = []
  const end = quietMoment.begin()
  void withRequest(answered, () =>
    work.run(async () => {
      done.push("recorded")
    })
  )

  await Promise.resolve()
  expect(done).toEqual([])

  const left = await work.settle(60_000)

  expect({ done, left }).toEqual({ done: ["recorded"], left: 0 })
  end()
})

it("says what was not done in time", async () => {
  const work = new LaterWork(NOBODY_WAITS)
  let finish = (): void => undefined
  const running = work.run(
    () =>
      new Promise((resolve) => {
        finish = resolve
      })
  )

  expect(await work.settle(10)).toBe(1)

  finish()
  await running
  expect(await work.settle(10)).toBe(0)
})

it("hands on what the work throws, so that the bus can deliver it again", async () => {
  const work = new LaterWork(NOBODY_WAITS)
  const failing = work.run(() => Promise.reject(new Error("no database")))

  await expect(failing).rejects.toThrow("no database")
})
