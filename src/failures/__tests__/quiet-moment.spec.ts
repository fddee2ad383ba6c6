import { QuietMoment } from "../context/quiet-moment"

/** What has happened by the time that everything due has run. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

function setUp(patienceMs = 60_000, servedMaxMs = 60_000) {
  const moment = new QuietMoment(patienceMs, servedMaxMs)
  const done: string[] = []
  const wait = (name: string) => void moment.quiet().then(() => done.push(name))

  return { moment, done, wait }
}

it("lets work go on at once where nobody is served", async () => {
  const { done, wait } = setUp()

  wait("a")
  await settled()

  expect(done).toEqual(["a"])
})

it("keeps work back until the last request is answered", async () => {
  const { moment, done, wait } = setUp()
  const [first, second] = [moment.begin(), moment.begin()]
  wait("a")
  wait("b")

  first()
  await settled()
  expect(done).toEqual([])

  second()
  await settled()

  expect(done).toEqual(["a", "b"])
})

it("counts the end of a request once", async () => {
  const { moment, done, wait } = setUp()
  const first = moment.begin()
  const second = moment.begin()
  wait("a")

  first()
  first()
  await settled()

  expect(done).toEqual([])
  second()
})

it("lets all that waits go on together in a shop that is never quiet", async () => {
  const { moment, done, wait } = setUp(20)
  const end = moment.begin()
  wait("a")
  wait("b")

  await moment.quiet()
  await settled()

  expect(done).toEqual(["a", "b"])
  end()
})

it("waits for no request that never ends", async () => {
  const { moment, done, wait } = setUp(60_000, 10)
  moment.begin()
  wait("a")

  await moment.quiet()
  await settled()

  expect(done).toEqual(["a"])
})

it("begins a new bunch after one was released", async () => {
  const { moment, done, wait } = setUp()
  const end = moment.begin()
  wait("a")
  moment.release()
  wait("b")

  await settled()
  expect(done).toEqual(["a"])

  end()
  await settled()

  expect(done).toEqual(["a", "b"])
})
