import { NameCache } from "../name-cache"
import type { Named } from "../read-names"

const named = (...ids: string[]): Named =>
  new Map(ids.map((id) => [id, { label: `Name of ${id}`, email: null }]))

/** A cache with a clock of its own, and the questions it asked. */
const setUp = (answer: (ids: string[]) => Promise<Named>) => {
  const asked: string[][] = []
  const clock = { now: 0 }
  const cache = new NameCache(
    (ids) => {
      asked.push(ids)

      return answer(ids)
    },
    () => clock.now
  )

  return { asked, cache, clock }
}

it("asks once for a batch, and once in a while for a name", async () => {
  const { asked, cache, clock } = setUp(async (ids) => named(...ids))

  expect(await cache.namesOf(["a", "b", "a"])).toEqual(named("a", "b"))
  await cache.namesOf(["b", "c"])
  await cache.namesOf(["a", "b", "c"])
  clock.now = 60_000
  await cache.namesOf(["a"])

  expect(asked).toEqual([["a", "b"], ["c"], ["a"]])
})

it("remembers whom nobody knows", async () => {
  const { asked, cache } = setUp(async () => named())

  await cache.namesOf(["a"])

  expect(await cache.namesOf(["a"])).toEqual(named())
  expect(asked).toEqual([["a"]])
})

it("answers what it knows while the database does not, and asks again later", async () => {
  let isDown = false
  const { asked, cache, clock } = setUp(async (ids) => {
    if (isDown) {
      throw new Error("connection refused")
    }

    return named(...ids)
  })
  await cache.namesOf(["a"])
  isDown = true

  expect(await cache.namesOf(["a", "b"])).toEqual(named("a"))
  expect(await cache.namesOf(["b"])).toEqual(named())
  expect(asked).toEqual([["a"], ["b"]])

  isDown = false
  clock.now = 6_000
  expect(await cache.namesOf(["b"])).toEqual(named("b"))
})

it("does not wait for an answer that does not come", async () => {
  const { asked, cache } = setUp(() => new Promise(() => undefined))

  expect(await cache.namesOf(["a"])).toEqual(named())
  expect(await cache.namesOf(["b"])).toEqual(named())
  expect(asked).toEqual([["a"]])
})

it("holds a bounded number of names", async () => {
  const { asked, cache } = setUp(async (ids) => named(...ids))
  const many = Array.from({ length: 1_500 }, (_, index) => `id_${index}`)

  await cache.namesOf(many)
  await cache.namesOf(["id_0"])
  await cache.namesOf(["id_1499"])

  expect(asked.slice(1)).toEqual([["id_0"]])
})
