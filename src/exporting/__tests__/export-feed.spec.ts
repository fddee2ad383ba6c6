import { text } from "node:stream/consumers"
import type { ActivityEntry, AdminActivity } from "../../types"
import { exportFeed } from "../export-feed"

const entry = (id: string) => ({ id }) as ActivityEntry // all that is presented here
const present = async (entries: ActivityEntry[]) =>
  entries.map(({ id }) => ({ id }) as AdminActivity) // all that is written here

/** Pages that say how far they were walked, and whether the walk was ended. */
function walked(pageCount: number) {
  const state = { read: 0, ended: false }
  async function* pages() {
    try {
      for (let page = 0; page < pageCount; page++) {
        state.read++
        yield [entry(`actlog_${page}`)]
      }
    } finally {
      state.ended = true
    }
  }

  return { state, pages: pages() }
}

describe("exporting the feed", () => {
  it("writes all pages, one behind the other", async () => {
    const { pages, state } = walked(3)

    const file = await exportFeed({ format: "ndjson", pages, present })

    expect(await text(file)).toBe(
      '{"id":"actlog_0"}\n{"id":"actlog_1"}\n{"id":"actlog_2"}\n'
    )
    expect(state).toEqual({ read: 3, ended: true })
  })

  it("writes the head alone where nothing matches", async () => {
    const { pages } = walked(0)

    const file = await exportFeed({ format: "csv", pages, present })

    // `text` decodes, and leaves the byte order mark out.
    expect(await text(file)).toMatch(/^id,.*,payload\r\n$/)
  })

  it("reads no further than its reader takes, and stops when the reader goes", async () => {
    const { pages, state } = walked(100_000)

    const file = await exportFeed({ format: "ndjson", pages, present })
    const iterator = file[Symbol.asyncIterator]()
    await iterator.next()
    file.destroy()
    await new Promise((resolve) => file.once("close", resolve))

    expect(state.read).toBeLessThan(10_000)
    expect(state.ended).toBe(true)
  })

  it("throws before anything is written where the first page cannot be read", async () => {
    async function* pages(): AsyncGenerator<ActivityEntry[]> {
      yield await Promise.reject(new Error("no such order"))
    }

    await expect(
      exportFeed({ format: "csv", pages: pages(), present })
    ).rejects.toThrow("no such order")
  })

  it("fails where a later page cannot be read, and does not end as if it were whole", async () => {
    async function* pages() {
      yield [entry("actlog_0")]
      yield await Promise.reject(new Error("connection lost"))
    }

    const file = await exportFeed({ format: "ndjson", pages: pages(), present })

    await expect(text(file)).rejects.toThrow("connection lost")
  })
})
